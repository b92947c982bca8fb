// Brings into view what a button adds to the part of a snippet that it stands in, such as a hint. Such a part says so of
// itself by `data-grows`; which parts there are is not known here.

import { bringNear } from "./bring-near.ts";

/** Begins to do so for each press. @returns ends it */
export function bringGrownNear(snippet: Element): () => void {
  const endings = [...snippet.querySelectorAll("[data-grows]")].map(followPart);
  return () => endings.forEach((end) => end());
}

function followPart(part: Element): () => void {
  const following = new AbortController();
  let pressed: Element | null = null;
  let height = 0;
  part.addEventListener(
    "click",
    ({ target }) => {
      pressed = target instanceof Element ? target.closest("button") : null;
      height = part.clientHeight;
    },
    // Before anything comes of it.
    { capture: true, signal: following.signal },
  );
  // What it brings may have to be fetched.
  const growth = new ResizeObserver(() => {
    if (pressed === null || part.clientHeight <= height) return;
    bringNear({ pressed: pressed.getBoundingClientRect().top, wanted: part.getBoundingClientRect().bottom });
    pressed = null;
  });
  growth.observe(part);
  return () => {
    following.abort();
    growth.disconnect();
  };
}
