// The bar that says what has become of the reader's work, with a way to save it. What it warns of in a page stays true as
// long as the page.

import { createPageBar } from "../site/page-bar.ts";
import { pageProgress } from "./page-progress.ts";
import { saveToFile } from "./save-to-file.ts";

let show: ((sentence: string) => void) | undefined;

export function showKeepingBar(sentence: string): void {
  show ??= createPageBar("Your work", [
    { name: "Save to a file", onPress: () => void pageProgress().then(saveToFile) },
  ]);
  show(sentence);
}
