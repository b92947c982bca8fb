// Keeps the playhead in sight of whoever looks at a timeline from close by.

import { useSignalEffect } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { Moment } from "../model/moment.ts";
import type { View } from "../model/timeline.ts";
import { follow } from "../model/zoom.ts";

/** While one looks from close by, the picture goes along with the playhead. */
export function useFollowedWindow(
  moment: ReadonlySignal<Moment> | null,
  view: View,
  end: number,
  onView: (view: View) => void,
): void {
  useSignalEffect(() => {
    const seconds = moment?.value.seconds;
    if (seconds === undefined || view.window === null) return;
    const window = follow(view.window, seconds, end);
    if (window !== view.window) onView({ ...view, window });
  });
}
