// Tells those who hear a search what has come of it: Pagefind writes its sentence anew with each letter, in an element of
// its own each time, which screen readers do not follow.

/** In real milliseconds: over a slow line, a search is done by then. */
const STUCK_MS = 8_000;

/** @param place of the search box, which Pagefind fills */
export function sayResults(place: HTMLElement): void {
  const said = document.createElement("p");
  said.role = "status";
  said.className = "sr-only";
  place.after(said);
  let stuck: ReturnType<typeof setTimeout> | undefined;
  new MutationObserver(() => {
    clearTimeout(stuck);
    const message = place.querySelector(".pagefind-ui__message");
    // Read once: here, when it changes, and not again on the way to what was found.
    message?.setAttribute("aria-hidden", "true");
    const text = message?.textContent.trim() ?? "";
    if (said.textContent !== text) said.textContent = text;
    // Pagefind searches on for ever where a part of its index could not be fetched, and never asks for it again.
    if (text.startsWith("Searching")) stuck = setTimeout(() => offerReload(said), STUCK_MS);
  }).observe(place, { childList: true, characterData: true, subtree: true });
}

function offerReload(said: HTMLElement): void {
  const again = document.createElement("button");
  again.type = "button";
  again.className = "button";
  again.textContent = "Load the page again";
  again.addEventListener("click", () => location.reload());
  const words = document.createElement("p");
  words.role = "alert";
  words.append("The search does not answer: a part of it could not be fetched. ", again);
  if (said.nextElementSibling?.role !== "alert") said.after(words);
}
