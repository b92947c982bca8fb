// One editor, from its place in the page to its end.

import type { EditorHandle, EditorOptions } from "../editor.ts";
import type { Draft } from "../stand-in.ts";
import { addActions } from "./actions.ts";
import { changeBetween } from "./change.ts";
import "./code-editor.css";
import { diagnose } from "./diagnostics.ts";
import { rangeOf } from "./documents.ts";
import { COMMON_OPTIONS, optionsLike } from "./editor-options.ts";
import { frameIn, type Frame } from "./frame.ts";
import { HOW_TO_LEAVE, letEscapeLeave } from "./leaving.ts";
import { createMarks } from "./marks.ts";
import { editor, Uri } from "./parts.ts";
import { startMonaco } from "./start.ts";
import { TYPESCRIPT } from "./typescript.ts";

export interface MountedEditor extends EditorHandle {
  /** Goes on from what was typed while this editor was on its way. */
  takeOver(draft: Draft): void;
}

/** Each editor's text is a file of its own, so that equal names in two snippets never clash. */
let opened = 0;

export async function mount(container: HTMLElement, options: EditorOptions): Promise<MountedEditor> {
  const language = startMonaco();
  const frame = frameIn(container);
  await loadFont(frame);
  // Static code shows no empty line behind the last line break, so the editor must not, either.
  const ending = options.source.endsWith("\n") ? "\n" : "";
  const withoutEnding = (text: string): string =>
    text.endsWith(ending) ? text.slice(0, text.length - ending.length) : text;
  const model = createModel(options.file, withoutEnding(options.source));
  const code = createEditor(frame, model, options);
  const marks = createMarks(code, model);
  letEscapeLeave(code, frame.announce);
  addActions(code, options);
  code.onDidChangeModelContent(() => options.onChange(model.getValue() + ending));
  code.onDidBlurEditorWidget(() => options.onFocusLeave?.());
  // The page scrolls, not the editor: so it is the page that has to follow the caret.
  code.onDidChangeCursorPosition(({ position }) => {
    if (code.hasTextFocus()) frame.reveal(code.getTopForLineNumber(position.lineNumber));
  });
  showInstead(code, frame);
  // Last, for TypeScript and the first drawing would fight for the processor.
  const diagnostics = diagnose(model, language);

  return {
    getText: () => model.getValue() + ending,
    setText: (text) => changeText(code, model, withoutEnding(text)),
    takeOver(draft) {
      changeText(code, model, withoutEnding(draft.text));
      code.setSelection(rangeOf(model, { start: draft.start, length: draft.end - draft.start }));
      if (draft.hasFocus) code.focus();
    },
    focus: () => code.focus(),
    showPlace(place) {
      marks.pointAt(place);
      frame.reveal(code.getTopForLineNumber(place.line));
    },
    markLines: (lines) => marks.markLines(lines),
    setProblems: (problems) => marks.setProblems(problems),
    dispose() {
      diagnostics.dispose();
      marks.clear();
      code.dispose();
      language.forget(model.uri.path);
      model.dispose();
      frame.remove();
    },
  };
}

/** Monaco measures the font once. Where it cannot be had, static code has gone without it, too. */
async function loadFont({ metrics }: Frame): Promise<void> {
  await document.fonts.load(`${metrics.fontWeight} ${metrics.fontSize}px ${metrics.fontFamily}`).catch(() => []);
}

function createModel(file: string, text: string): editor.ITextModel {
  opened += 1;
  const model = editor.createModel(text, TYPESCRIPT, Uri.file(`/${opened}/${file}`));
  model.setEOL(editor.EndOfLineSequence.LF);
  model.updateOptions({
    tabSize: 2,
    insertSpaces: true,
    // Static code has one colour for brackets.
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  // Monaco colours a text bit by bit after it is drawn; this has it coloured before.
  editor.colorizeModelLine(model, model.getLineCount());
  return model;
}

function createEditor(frame: Frame, model: editor.ITextModel, { file, readOnly }: EditorOptions) {
  const code = editor.create(frame.host, {
    ...COMMON_OPTIONS,
    ...optionsLike(frame.metrics),
    model,
    ariaLabel: file,
    ariaContainerElement: frame.host,
    readOnly: readOnly ?? false,
  });
  // Monaco's gutter is of whole pixels; what is left over stands before it.
  frame.host.style.insetInlineStart = `${frame.metrics.left - code.getLayoutInfo().contentLeft}px`;
  frame.describe(HOW_TO_LEAVE);
  return code;
}

/** In one step: the editor is drawn when the static code goes. */
function showInstead(code: editor.IStandaloneCodeEditor, frame: Frame): void {
  const fit = (): void => {
    frame.fit(code.getContentHeight());
    // At once, or Monaco would scroll within the old height to show the caret.
    code.layout();
  };
  code.onDidContentSizeChange(({ contentHeightChanged }) => {
    if (contentHeightChanged) fit();
  });
  frame.swap();
  fit();
  code.setScrollLeft(frame.metrics.scrolled);
  code.render(true);
}

/** As one step that can be undone; carets and marks outside of what changes stay where they are. */
function changeText(code: editor.IStandaloneCodeEditor, model: editor.ITextModel, text: string): void {
  const before = model.getValue();
  if (text === before) return;
  const change = changeBetween(before, text);
  code.pushUndoStop();
  code.executeEdits("juggler", [{ range: rangeOf(model, change), text: change.text, forceMoveMarkers: true }]);
  code.pushUndoStop();
}
