// What an editor of a snippet can do: the contract between the editor and the islands that use it.

import type { StandIn } from "./stand-in.ts";

export interface EditorOptions {
  /** The accessible name: `breakfast.ts`. */
  readonly file: string;
  readonly source: string;
  readonly readOnly?: boolean | undefined;
  /** Whether it fills its container and scrolls within; else it is as high as its text, and the page scrolls. */
  readonly fills?: boolean | undefined;
  /** What an editor of this text has left when it went to rest. */
  readonly rested?: RestedEditor | undefined;
  readonly screenReader?: ScreenReaderChoice | undefined;
  /** Where the caret goes, and with it the focus, at once: what is typed while the editor loads is not lost. */
  readonly caret?: Place | undefined;
  /** What has taken the first keys already. */
  readonly standIn?: StandIn | undefined;
  readonly onChange: (text: string) => void;
  /** Ctrl+Enter, on a Mac Cmd+Enter. */
  readonly onRun: () => void;
  /** A press on a line's number, or Ctrl+F10 (on a Mac Cmd+F10) in it: the run is shown until there. Counted from 1. */
  readonly onRunToLine?: ((line: number) => void) | undefined;
  /** Alt+F1: says which keys there are. */
  readonly onHelp?: (() => void) | undefined;
  /** Ctrl+Shift+Enter, on a Mac Cmd+Shift+Enter. */
  readonly onCheck?: (() => void) | undefined;
  /** The focus has left the editor and everything that belongs to it. */
  readonly onFocusLeave?: (() => void) | undefined;
}

/** Whether the learner has turned screen-reader mode on, and who is told of another choice. */
export interface ScreenReaderChoice {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** The text of an editor that is not there any more, with all that can be undone. */
export interface RestedEditor {
  /** Nobody will edit it any more. */
  dispose(): void;
}

/** Both counted from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface EditorHandle {
  getText(): string;
  /** Replaces the whole text; the learner can undo it. */
  setText(text: string): void;
  focus(): void;
  hasFocus(): boolean;
  /** Of the caret's line, in pixels below the window's upper edge. */
  caretTop(): number;
  /** Formats the whole text; the learner can undo it. */
  format(): Promise<void>;
  /** Brings a place into view and points at it for a moment. The focus stays where it is. */
  showPlace(place: Place): void;
  /** The line whose number stands under a point of the viewport; `null` where there is none. */
  lineNumberAt(x: number, y: number): number | null;
  /** Marks lines, in place of those marked before: where each task stands. */
  markLines(marks: readonly LineMark[]): void;
  /** Underlines what a compiler or a run found, in place of what was underlined before. */
  setProblems(problems: readonly Problem[]): void;
  /** Takes the editor away, as `dispose` does, and gives what the next one goes on from. */
  rest(): RestedEditor;
  /** Takes the editor away; the static code is seen again. */
  dispose(): void;
}

export type LineMarkKind = "running" | "waiting" | "blocked" | "cancelled";

export interface LineMark {
  readonly line: number;
  readonly kind: LineMarkKind;
  /** Stands behind the line: `main waits for brewCoffee until 2.000 s`. */
  readonly message: string;
}

export interface Problem extends Place {
  /** In UTF-16 code units; 0 when unknown: then the word there. */
  readonly length: number;
  readonly message: string;
  /** What to do next. */
  readonly hint?: string;
}
