// The place on the page where a snippet's code stands: static lines first, the editor in their stead once it is wanted,
// static lines again when it is far away. What is asked of the code (show a place, mark what is wrong) is asked here,
// whichever of the two is there.

import { colourCode, mountEditor } from "#editor";
import type { EditorHandle, Place, Problem as EditorProblem, RestedEditor } from "#editor";
import type { StandIn } from "#editor/stand-in";
import { columnOf, lineOf, NOWHERE } from "#recording";
import type { At } from "#recording";
import type { LineMark, Problem } from "#player";
import { whenFarAway } from "./far-away.ts";
import { COMING_AFTER_MS } from "./on-its-way.ts";
import type { EditorState } from "./on-its-way.ts";
import { screenReaderChoice } from "./screen-reader.ts";
import { plainLines, shownText, StaticCode } from "./static-code.ts";

export interface CodeAreaOptions {
  readonly file: string;
  /** The text that the static code shows. */
  readonly original: string;
  /** Whether the editor fills its place, however much text there is. */
  readonly fills: boolean;
  readonly getText: () => string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  /** @param line counted from 1 */
  readonly onRunToLine: (line: number) => void;
  readonly onHelp: () => void;
  /** What has become of an editor that somebody wanted; said as soon as it takes longer than a moment. */
  readonly onEditor: (state: EditorState) => void;
}

export class CodeArea {
  readonly #container: HTMLElement;
  readonly #options: CodeAreaOptions;
  readonly #staticCode: StaticCode;
  readonly #endWatch: () => void;
  #editor: EditorHandle | null = null;
  /** Of the editor that was here before, its text. */
  #rested: RestedEditor | null = null;
  #mounting: Promise<void> | null = null;
  #problems: readonly Problem[] = [];
  #marks: readonly LineMark[] = [];
  #isGone = false;

  /** @param container holds the static code */
  constructor(container: HTMLElement, options: CodeAreaOptions) {
    this.#container = container;
    this.#options = options;
    this.#staticCode = new StaticCode(container);
    this.#endWatch = whenFarAway(container, () => this.#rest());
  }

  /**
   * Puts the editor in place, with the caret where it is wanted, or gives it the focus where it is there already.
   * @param caret `null` to leave the focus where it is
   * @param standIn what has the focus already, and takes the first keys
   */
  async edit(caret: Place | null, standIn?: StandIn): Promise<void> {
    if (this.#editor !== null) {
      if (caret !== null) this.#editor.focus();
      return;
    }
    this.#mounting ??= this.#mount(caret, standIn);
    await this.#mounting;
  }

  async format(): Promise<void> {
    await this.edit(null);
    await this.#editor?.format();
  }

  /** Where a click fell into static code; `null` where there is none, or the editor answers itself. */
  placeAt(x: number, y: number): Place | null {
    if (this.#editor !== null) return null;
    // Where the code has all the room, whoever clicks beside its text means it, too.
    return this.#staticCode.placeAt(x, y) ?? (this.#options.fills ? { line: 1, column: 1 } : null);
  }

  /** Where a click into static code has left the caret; `null` where there is none. */
  placeOfCaret(): Place | null {
    return this.#editor === null ? this.#staticCode.placeOfCaret() : null;
  }

  /**
   * The line on whose number a click fell; `null` where there is none, or the editor answers itself.
   * @param isAcross whether the press began on what is no longer there: the editor has come meanwhile
   */
  lineNumberAt(x: number, y: number, isAcross: boolean): number | null {
    if (this.#editor === null) return this.#staticCode.lineNumberAt(x, y);
    return isAcross ? this.#editor.lineNumberAt(x, y) : null;
  }

  /** Of the line that is being written, in pixels of the window; `null` where nobody writes. */
  caretTop(): number | null {
    return this.#editor?.hasFocus() === true ? this.#editor.caretTop() : null;
  }

  /** The text has been changed by somebody else than the editor. */
  showText(text: string): void {
    if (this.#editor !== null) {
      if (this.#editor.getText() !== text) this.#editor.setText(text);
    } else if (text === this.#options.original && !this.#staticCode.isPlain) this.#staticCode.showOriginal();
    else this.#showColoured(text);
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

  /** Marks where tasks stand, in place of what was marked before. */
  markTasks(marks: readonly LineMark[]): void {
    this.#marks = marks;
    if (this.#editor === null) this.#staticCode.markTasks(marks);
    else this.#editor.markLines(marks);
  }

  dispose(): void {
    this.#isGone = true;
    this.#endWatch();
    this.#editor?.dispose();
    this.#editor = null;
    this.#rested?.dispose();
  }

  async #mount(caret: Place | null, standIn: StandIn | undefined): Promise<void> {
    const { getText, onEditor } = this.#options;
    const coming = setTimeout(() => onEditor("coming"), COMING_AFTER_MS);
    try {
      const editor = await mountEditor(this.#container, {
        ...this.#options,
        source: standIn?.source ?? getText(),
        standIn,
        caret: caret ?? undefined,
        rested: this.#rested ?? undefined,
        screenReader: screenReaderChoice(),
      });
      this.#rested = null;
      if (this.#isGone) {
        editor.dispose();
        return;
      }
      this.#editor = editor;
      editor.setProblems(this.#problems.map(forEditor));
      editor.markLines(this.#marks);
      onEditor("there");
    } catch {
      onEditor("missing");
    } finally {
      clearTimeout(coming);
      this.#mounting = null;
    }
  }

  /** Gives back the editor's memory, but for its text, unless somebody is typing. */
  #rest(): void {
    if (this.#editor === null || this.#editor.hasFocus()) return;
    this.#rested = this.#editor.rest();
    this.#editor = null;
    this.showText(this.#options.getText());
    this.markProblems(this.#problems);
    this.markTasks(this.#marks);
  }

  /** Without colours at once, and with them as soon as they are there. */
  #showColoured(text: string): void {
    this.#staticCode.showLines(plainLines(text));
    const isStillShown = (): boolean => this.#editor === null && this.#options.getText() === text;
    colourCode(shownText(text)).then(
      (lines) => {
        if (!isStillShown()) return;
        this.#staticCode.showLines(lines);
        this.markProblems(this.#problems);
      },
      // It can be read without.
      () => undefined,
    );
  }
}

function placeOf(at: At): Place {
  return { line: lineOf(at), column: columnOf(at) };
}

function forEditor({ at, length, message, hint }: Problem): EditorProblem {
  return { ...placeOf(at), length, message, ...(hint === null ? {} : { hint }) };
}
