// The text of an editor: it outlives the editor when that goes to rest, and brings what can be undone with it.

import type { EditorOptions, RestedEditor } from "../editor.ts";
import { withoutEnding } from "../stand-in.ts";
import { changeBetween } from "./change.ts";
import { rangeOf } from "./documents.ts";
import { editor, Uri } from "./parts.ts";
import { TYPESCRIPT } from "./typescript.ts";

export interface TextModel {
  readonly model: editor.ITextModel;
  getText(): string;
  /** What the model holds of a text that has the line break behind it. */
  inner(text: string): string;
}

/** Each editor's text is a file of its own, so that equal names in two snippets never clash. */
let opened = 0;

export function createTextModel({ file, source }: EditorOptions): TextModel {
  const { shown, ending } = withoutEnding(source);
  const inner = (text: string): string => (text.endsWith(ending) ? text.slice(0, text.length - ending.length) : text);
  opened += 1;
  const model = editor.createModel(shown, TYPESCRIPT, Uri.file(`/${opened}/${file}`));
  model.setEOL(editor.EndOfLineSequence.LF);
  model.updateOptions({
    tabSize: 2,
    insertSpaces: true,
    // Static code has one colour for brackets.
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  // Monaco colours a text bit by bit after it is drawn; this has it coloured before.
  editor.colorizeModelLine(model, model.getLineCount());
  return { model, inner, getText: () => model.getValue() + ending };
}

/** As one step that can be undone; carets and marks outside of what changes stay where they are. */
export function changeText(code: editor.IStandaloneCodeEditor, model: editor.ITextModel, text: string): void {
  const before = model.getValue();
  if (text === before) return;
  const change = changeBetween(before, text);
  code.pushUndoStop();
  code.executeEdits("juggler", [{ range: rangeOf(model, change), text: change.text, forceMoveMarkers: true }]);
  code.pushUndoStop();
}

/** What is left of an editor at rest. */
export class Rested implements RestedEditor {
  readonly text: TextModel;
  readonly viewState: editor.ICodeEditorViewState | null;

  constructor(text: TextModel, viewState: editor.ICodeEditorViewState | null) {
    this.text = text;
    this.viewState = viewState;
  }

  dispose(): void {
    this.text.model.dispose();
  }
}
