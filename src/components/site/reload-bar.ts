// The bar for what only another load of the page mends: a newer version, or a part that could not be fetched. What the
// reader has typed is kept before, as always when a page goes away.

import { createPageBar } from "./page-bar.ts";

export interface Reason {
  /** What the bar is about, for those who go from landmark to landmark. */
  readonly label: string;
  readonly sentence: string;
  /** What the button says. */
  readonly action: string;
}

const shown = new Set<Reason>();

/** Each reason is given once. */
export function offerReload(why: Reason): void {
  if (shown.has(why)) return;
  shown.add(why);
  createPageBar(why.label, [{ name: why.action, onPress: () => location.reload() }])(why.sentence);
}
