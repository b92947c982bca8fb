// The address of a moment of a snippet's run: puts it into the clipboard, and goes there when the page is opened by it.

import { formatMomentLink, parseMomentLink } from "#player";
import type { Moment } from "#player";

/** The page's address then names that moment, too. @returns whether it is in the clipboard */
export async function copyMomentLink(file: string, moment: Moment): Promise<boolean> {
  const address = new URL(formatMomentLink({ file, moment }), location.href).href;
  history.replaceState(history.state, "", address);
  return navigator.clipboard.writeText(address).then(
    () => true,
    () => false,
  );
}

/**
 * Goes to the moment that the page's address names, now and whenever the address changes.
 * @returns ends it
 */
export function followMomentAddress(file: string, region: Element, go: (moment: Moment) => void): () => void {
  const visit = (): void => {
    const link = parseMomentLink(location.hash);
    if (link?.file !== file) return;
    go(link.moment);
    region.scrollIntoView({ block: "start" });
  };
  visit();
  addEventListener("hashchange", visit);
  return () => removeEventListener("hashchange", visit);
}
