// The code editor: Monaco, with a TypeScript that knows the world of a snippet. It takes the place of static code
// without moving anything, and gives back text; it does not know what a run, a lesson or an exercise is.
// This front door is tiny: everything behind it is fetched by the first call.

import type { EditorHandle, EditorOptions } from "./editor.ts";
import type { ColouredText } from "./tokens/colour-lines.ts";
import { fetchMissingStyles } from "./missing-styles.ts";
import { standIn } from "./stand-in.ts";

export type * from "./editor.ts";
export { findHiddenCharacters } from "./hidden-characters.ts";
export type { HiddenCharacter } from "./hidden-characters.ts";
export type { ColouredText } from "./tokens/colour-lines.ts";

/** A text in the colours of the editor, line by line, for where there is no editor. Rejects where it cannot be had. */
export async function colourCode(text: string): Promise<readonly (readonly ColouredText[])[]> {
  const { colourLines } = await import("./tokens/colour-lines.ts");
  return colourLines(text);
}

/** Fetches and starts everything, ahead of the first editor; harmless to call often. Rejects where it cannot be had. */
export async function warmEditor(): Promise<void> {
  const { startMonaco } = await import("./monaco/index.ts");
  startMonaco().start();
}

/**
 * Puts an editor in the place of static code, as soon as it is fetched and drawn.
 * @param container holds the static code: a child with a `code` element, whose text is the source
 */
export async function mountEditor(container: HTMLElement, options: EditorOptions): Promise<EditorHandle> {
  const { caret } = options;
  const early = options.standIn ?? (caret === undefined ? undefined : standIn(container, options, caret));
  try {
    const { mount } = await import("./monaco/index.ts");
    await fetchMissingStyles();
    const editor = await mount(container, options);
    if (early !== undefined) editor.takeOver(early.read());
    return editor;
  } finally {
    early?.remove();
  }
}
