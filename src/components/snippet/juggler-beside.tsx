// A juggler that stands beside a snippet, as on the first page: the build draws it at one moment, and once the run is
// played or stepped through, it juggles along. It knows the place by the snippet's file.

import { effect } from "@preact/signals";
import { render } from "preact";
import type { Run } from "./RunResult.tsx";

/** Does nothing where no juggler stands, or where a small screen has no room for it. @returns ends it */
export function juggleBeside({ controller, journey }: Run): () => void {
  const file = controller.file.peek();
  const place = document.querySelector<HTMLElement>(`[data-juggler-of="${file}"]`);
  if (place === null || place.offsetParent === null) return () => undefined;
  let isDrawn = true;
  return effect(() => {
    const insight = journey.insight.value;
    const shown = controller.shown.value;
    // As drawn, it shows balls in the air: at the end of a run that nobody has watched there would be none.
    isDrawn &&= !controller.isAway.value;
    if (isDrawn || insight === null || shown.kind !== "recording") return;
    render(
      <insight.JugglerView
        label={`Juggler beside ${file}`}
        reader={insight.readerOf(shown.recording)}
        moment={controller.moment}
      />,
      place,
    );
  });
}
