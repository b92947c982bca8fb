// The place on the page where a snippet's code stands: static lines first, the editor in their stead once it is wanted.
// What is asked of the code (show a place, mark what is wrong) is asked here, whichever of the two is there.

import { mountEditor } from "#editor";
import type { EditorHandle, Place, Problem as EditorProblem } from "#editor";
import { columnOf, lineOf, NOWHERE } from "#recording";
import type { At } from "#recording";
import type { Problem } from "#player";
import { StaticCode } from "./static-code.ts";

export interface CodeAreaOptions {
  readonly file: string;
  /** The text that the static code shows. */
  readonly original: string;
  readonly getText: () => string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  /** There is no editor although somebody wanted one; or, with `null`, another try is made. */
  readonly onTrouble: (sentence: string | null) => void;
}

const NOT_LOADED =
  "The editor could not be loaded. Check your connection, then press Edit again; you can read and run meanwhile.";

export class CodeArea {
  readonly #container: HTMLElement;
  readonly #options: CodeAreaOptions;
  readonly #staticCode: StaticCode;
  #editor: EditorHandle | null = null;
  #mounting: Promise<void> | null = null;
  #problems: readonly Problem[] = [];
  #isGone = false;

  /** @param container holds the static code */
  constructor(container: HTMLElement, options: CodeAreaOptions) {
    this.#container = container;
    this.#options = options;
    this.#staticCode = new StaticCode(container);
  }

  /** Puts the editor in place, with the caret where it is wanted, or gives it the focus where it is there already. */
  async edit(caret: Place): Promise<void> {
    if (this.#editor !== null) {
      this.#editor.focus();
      return;
    }
    this.#mounting ??= this.#mount(caret);
    await this.#mounting;
  }

  /** Where a click fell into static code; `null` where there is none. */
  placeAt(x: number, y: number): Place | null {
    return this.#editor === null ? this.#staticCode.placeAt(x, y) : null;
  }

  /** The text has been changed by somebody else than the editor. */
  showText(text: string): void {
    if (this.#editor !== null) {
      if (this.#editor.getText() !== text) this.#editor.setText(text);
    } else if (text === this.#options.original) this.#staticCode.showOriginal();
    else this.#staticCode.showText(text);
  }

  /** Brings a place into view and points at it. */
  showPlace(at: At): void {
    if (at === NOWHERE) return;
    if (this.#editor === null) this.#staticCode.pointAt(lineOf(at));
    else this.#editor.showPlace(placeOf(at));
  }

  /** Marks what is wrong, in place of what was marked before. */
  markProblems(problems: readonly Problem[]): void {
    this.#problems = problems.filter(({ at }) => at !== NOWHERE);
    if (this.#editor === null) this.#staticCode.markProblems(this.#problems.map(({ at }) => lineOf(at)));
    else this.#editor.setProblems(this.#problems.map(forEditor));
  }

  dispose(): void {
    this.#isGone = true;
    this.#editor?.dispose();
    this.#editor = null;
  }

  async #mount(caret: Place): Promise<void> {
    const { file, getText, onChange, onRun, onTrouble } = this.#options;
    onTrouble(null);
    try {
      const editor = await mountEditor(this.#container, { file, source: getText(), caret, onChange, onRun });
      if (this.#isGone) {
        editor.dispose();
        return;
      }
      this.#editor = editor;
      editor.setProblems(this.#problems.map(forEditor));
    } catch {
      onTrouble(NOT_LOADED);
    } finally {
      this.#mounting = null;
    }
  }
}

function placeOf(at: At): Place {
  return { line: lineOf(at), column: columnOf(at) };
}

function forEditor({ at, length, message, hint }: Problem): EditorProblem {
  return { ...placeOf(at), length, message, ...(hint === null ? {} : { hint }) };
}
