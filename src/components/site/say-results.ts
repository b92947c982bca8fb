// Tells those who hear a search what has come of it: Pagefind writes its sentence anew with each letter, in an element of
// its own each time, which screen readers do not follow.

/** @param place of the search box, which Pagefind fills */
export function sayResults(place: HTMLElement): void {
  const said = document.createElement("p");
  said.role = "status";
  said.className = "sr-only";
  place.after(said);
  new MutationObserver(() => {
    const message = place.querySelector(".pagefind-ui__message");
    // Read once: here, when it changes, and not again on the way to what was found.
    message?.setAttribute("aria-hidden", "true");
    const text = message?.textContent.trim() ?? "";
    if (said.textContent !== text) said.textContent = text;
  }).observe(place, { childList: true, characterData: true, subtree: true });
}
