// The place of a snippet's run in its page: what the build drew, until somebody comes near; then the same, alive. It
// stays as it is in the page meanwhile, whatever is open, marked or scrolled in it.

import { hydrate, render } from "preact";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Snippet } from "./use-live-snippet.ts";

export interface LateRunProps {
  readonly snippet: Snippet;
  /** What the server drew: a `RunDrawn`; nothing where a program is opened in the browser. */
  readonly drawn: ComponentChildren;
}

export function LateRun({ snippet, drawn }: LateRunProps): JSX.Element {
  const { controller, views } = snippet;
  const place = useRef<HTMLDivElement>(null);
  const takenOver = useRef<Element>(null);
  const LiveRun = views.value?.LiveRun;
  const shown = controller.shown.value;
  useLayoutEffect(() => {
    const root = takenOver.current ?? rootIn(place.current);
    if (root === null || LiveRun === undefined || shown.kind === "drawn") return;
    const run = <LiveRun run={snippet} />;
    if (takenOver.current !== null) render(run, root);
    else if (isAsDrawn(snippet)) hydrate(run, root);
    else {
      root.replaceChildren();
      render(run, root);
    }
    takenOver.current = root;
  });
  useEffect(() => () => unmount(takenOver.current), []);
  const trouble = controller.trouble.value;
  return (
    <>
      {/* Nobody else can say so yet. */}
      {LiveRun === undefined && trouble !== null && (
        <p class="snippet-trouble" role="alert">
          {trouble}
        </p>
      )}
      <div ref={place} class="snippet-late">
        {drawn}
      </div>
    </>
  );
}

/** Whether what is to be shown is what the server drew: only that can be taken over as it is. */
function isAsDrawn({ controller, journey, views }: Snippet): boolean {
  const { shown, outcome, isAway, isPast, trouble, remark } = controller;
  const isQuiet = trouble.peek() === null && remark.peek() === null;
  const isLaidOut = journey.insight.peek() !== null || views.peek()?.isDrawnCloser(shown.peek()) === false;
  return outcome.peek() === "recorded" && !isAway.peek() && !isPast.peek() && isQuiet && isLaidOut;
}

/** The element around what was drawn: Astro's slot. Where nothing was, the place itself. */
function rootIn(place: HTMLElement | null): Element | null {
  return place?.firstElementChild ?? place;
}

function unmount(root: Element | null): void {
  if (root !== null) render(null, root);
}
