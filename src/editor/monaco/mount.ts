// One editor, from its place in the page to its rest or its end.

import type { EditorHandle, EditorOptions } from "../editor.ts";
import type { Draft } from "../stand-in.ts";
import { addActions } from "./actions.ts";
import "./code-editor.css";
import { diagnose } from "./diagnostics.ts";
import { rangeOf } from "./documents.ts";
import { COMMON_OPTIONS, FILLING_OPTIONS, optionsLike } from "./editor-options.ts";
import { answerGutter, lineNumberAt } from "./gutter.ts";
import { frameIn, type Frame } from "./frame.ts";
import { markHiddenCharacters } from "./hidden.ts";
import { HOW_TO_LEAVE, letEscapeLeave } from "./leaving.ts";
import { createMarks } from "./marks.ts";
import { editor } from "./parts.ts";
import { accessibilitySupport, addScreenReaderSwitch } from "./screen-reader.ts";
import { startMonaco } from "./start.ts";
import { changeText, createTextModel, Rested, type TextModel } from "./text-model.ts";

export interface MountedEditor extends EditorHandle {
  /** Goes on from what was typed while this editor was on its way. */
  takeOver(draft: Draft): void;
}

export async function mount(container: HTMLElement, options: EditorOptions): Promise<MountedEditor> {
  const language = startMonaco();
  const fills = options.fills ?? false;
  const frame = frameIn(container, fills);
  await loadFont(frame);
  const rested = options.rested instanceof Rested ? options.rested : null;
  const text = rested?.text ?? createTextModel(options);
  const { model } = text;
  const code = createEditor(frame, text, options);
  if (rested !== null) code.restoreViewState(rested.viewState);
  changeText(code, model, text.inner(options.source));
  const marks = createMarks(code, model);
  addCommands(code, frame, options);
  markHiddenCharacters(code, model);
  const changes = model.onDidChangeContent(() => options.onChange(text.getText()));
  code.onDidBlurEditorWidget(() => options.onFocusLeave?.());
  const reveal = revealerOf(code, frame, fills);
  if (!fills) keepHeight(code, frame);
  showInstead(code, frame);
  // Last, for TypeScript and the first drawing would fight for the processor.
  const diagnostics = diagnose(model, language);

  const end = (): void => {
    diagnostics.dispose();
    changes.dispose();
    marks.clear();
    code.dispose();
    language.forget(model.uri.path);
    frame.remove();
  };
  return {
    getText: () => text.getText(),
    setText: (changed) => changeText(code, model, text.inner(changed)),
    takeOver(draft) {
      changeText(code, model, text.inner(draft.text));
      code.setSelection(rangeOf(model, { start: draft.start, length: draft.end - draft.start }));
      if (draft.hasFocus) code.focus();
    },
    focus: () => code.focus(),
    hasFocus: () => code.hasWidgetFocus(),
    caretTop: () =>
      frame.host.getBoundingClientRect().top +
      code.getTopForLineNumber(code.getPosition()?.lineNumber ?? 1) -
      code.getScrollTop(),
    format: async () => code.getAction("editor.action.formatDocument")?.run(),
    showPlace(place) {
      marks.pointAt(place);
      reveal(place.line);
    },
    lineNumberAt: (x, y) => lineNumberAt(code, x, y),
    markLines: (lines) => marks.markLines(lines),
    setProblems: (problems) => marks.setProblems(problems),
    rest() {
      const viewState = code.saveViewState();
      end();
      return new Rested(text, viewState);
    },
    dispose() {
      end();
      model.dispose();
    },
  };
}

/** Monaco measures the font once. Where it cannot be had, static code has gone without it, too. */
async function loadFont({ metrics }: Frame): Promise<void> {
  await document.fonts.load(`${metrics.fontWeight} ${metrics.fontSize}px ${metrics.fontFamily}`).catch(() => []);
}

function createEditor(frame: Frame, { model }: TextModel, { file, readOnly, fills, screenReader }: EditorOptions) {
  const code = editor.create(frame.host, {
    ...COMMON_OPTIONS,
    ...(fills ? FILLING_OPTIONS : {}),
    ...optionsLike(frame.metrics),
    model,
    ariaLabel: file,
    ariaContainerElement: frame.host,
    accessibilitySupport: accessibilitySupport(screenReader?.isOn ?? false),
    readOnly: readOnly ?? false,
  });
  // Monaco's gutter is of whole pixels; what is left over stands before it.
  frame.host.style.insetInlineStart = `${frame.metrics.left - code.getLayoutInfo().contentLeft}px`;
  frame.describe(HOW_TO_LEAVE);
  return code;
}

function addCommands(code: editor.IStandaloneCodeEditor, frame: Frame, options: EditorOptions): void {
  letEscapeLeave(code, frame.announce);
  addActions(code, options);
  if (options.onRunToLine !== undefined) answerGutter(code, options.onRunToLine);
  if (options.screenReader !== undefined) addScreenReaderSwitch(code, options.screenReader, frame.announce);
}

/** Brings a line into view: where the editor does not scroll, the page has to, and to follow the caret as well. */
function revealerOf(code: editor.IStandaloneCodeEditor, frame: Frame, fills: boolean): (line: number) => void {
  if (fills) return (line) => code.revealLineInCenterIfOutsideViewport(line);
  const reveal = (line: number): void => frame.reveal(code.getTopForLineNumber(line));
  code.onDidChangeCursorPosition(({ position }) => {
    if (code.hasTextFocus()) reveal(position.lineNumber);
  });
  return reveal;
}

/** The editor is always as high as its text. */
function keepHeight(code: editor.IStandaloneCodeEditor, frame: Frame): void {
  const fit = (): void => {
    frame.fit(code.getContentHeight());
    // At once, or Monaco would scroll within the old height to show the caret.
    code.layout();
  };
  code.onDidContentSizeChange(({ contentHeightChanged }) => {
    if (contentHeightChanged) fit();
  });
  fit();
}

/** In one step: the editor is drawn when the static code goes. */
function showInstead(code: editor.IStandaloneCodeEditor, frame: Frame): void {
  frame.swap();
  code.layout();
  code.setScrollLeft(frame.metrics.scrolled);
  code.render(true);
}
