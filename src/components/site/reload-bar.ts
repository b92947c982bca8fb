// The bar for what only another load of the page mends: a newer version, or a part that could not be fetched. What the
// reader has typed is kept before, as always when a page goes away.

import { createPageBar } from "./page-bar.ts";

const SENTENCES = {
  "new-version": {
    label: "New version",
    sentence:
      "There is a new version of the course. This page goes on with the one it has; what you have typed is kept.",
    action: "Use the new version",
  },
  "missing-part": {
    label: "Missing part",
    sentence:
      "A part of this page could not be fetched: the network is away, or the course has changed since the page came. What you have typed is kept.",
    action: "Load the page again",
  },
} as const;

const shown = new Set<keyof typeof SENTENCES>();

export function offerReload(why: keyof typeof SENTENCES): void {
  if (shown.has(why)) return;
  shown.add(why);
  const { label, sentence, action } = SENTENCES[why];
  createPageBar(label, [{ name: action, onPress: () => location.reload() }])(sentence);
}
