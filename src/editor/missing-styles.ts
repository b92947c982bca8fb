// Style sheets that were asked for and have not come. Vite asks for each of them once (`vite/preload-helper`: what it has
// seen it takes for there), and the next import of the same part succeeds without it: an editor without any form.

/** Asks again for the site's own sheets that are not there. Rejects where one cannot be had. */
export async function fetchMissingStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(links.filter((link) => isOwn(link) && !hasCome(link)).map(askAgain));
}

/** What an extension of the browser has added can neither be read nor had again, and no editor waits for it. */
function isOwn({ href }: HTMLLinkElement): boolean {
  return new URL(href).origin === location.origin;
}

/** Browsers differ in what they make of one that did not come: nothing, an empty sheet, or one that must not be read. */
function hasCome({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0;
  } catch {
    return false;
  }
}

function askAgain(link: HTMLLinkElement): Promise<void> {
  const again = document.createElement("link");
  again.rel = "stylesheet";
  again.href = link.href;
  return new Promise((resolve, reject) => {
    again.addEventListener("load", () => resolve());
    again.addEventListener("error", () => reject(new Error(`${link.href} did not come.`)));
    link.replaceWith(again);
  });
}
