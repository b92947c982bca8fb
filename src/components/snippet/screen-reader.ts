// Screen-reader mode of the editors, as the learner has chosen it on any page.

import type { ScreenReaderChoice } from "#editor";
import { pageProgress } from "../progress/page-progress.ts";

const NAME = "screen-reader-mode";
let isOn = false;

/** Asks for the choice of earlier visits; an editor that is mounted before it is known finds out by itself. */
export async function recallScreenReader(): Promise<void> {
  isOn = (await (await pageProgress()).getPreference(NAME)) === "on";
}

export function screenReaderChoice(): ScreenReaderChoice {
  return {
    isOn,
    onChange(chosen) {
      isOn = chosen;
      void pageProgress().then((progress) => progress.setPreference(NAME, chosen ? "on" : "off"));
    },
  };
}
