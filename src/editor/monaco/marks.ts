// What is shown in the text besides the text: where tasks stand, what is wrong, and the place that is pointed at.

import type { LineMark, Place, Problem } from "../editor.ts";
import { editor, MarkerSeverity } from "./parts.ts";

const PROBLEMS = "run";
const POINTED_AT_MS = 1500;

export interface Marks {
  markLines(marks: readonly LineMark[]): void;
  setProblems(problems: readonly Problem[]): void;
  pointAt(place: Place): void;
  clear(): void;
}

export function createMarks(code: editor.IStandaloneCodeEditor, model: editor.ITextModel): Marks {
  const lines = code.createDecorationsCollection();
  const pointer = code.createDecorationsCollection();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    markLines: (marks) => lines.set(marks.map((mark) => decorationOf(mark, model))),
    setProblems: (problems) =>
      editor.setModelMarkers(
        model,
        PROBLEMS,
        problems.map((problem) => markerOf(problem, model)),
      ),
    pointAt({ line }) {
      clearTimeout(timer);
      pointer.set([{ range: lineRange(line), options: { isWholeLine: true, className: "code-pointed-at" } }]);
      timer = setTimeout(() => pointer.clear(), POINTED_AT_MS);
    },
    clear() {
      clearTimeout(timer);
      editor.setModelMarkers(model, PROBLEMS, []);
    },
  };
}

function decorationOf({ line, kind, message }: LineMark, model: editor.ITextModel): editor.IModelDeltaDecoration {
  const end = model.getLineMaxColumn(Math.min(line, model.getLineCount()));
  return {
    range: { startLineNumber: line, startColumn: end, endLineNumber: line, endColumn: end },
    options: {
      isWholeLine: true,
      className: `code-mark-${kind}`,
      linesDecorationsClassName: `code-mark-edge code-mark-edge-${kind}`,
      ...(message === ""
        ? {}
        : { after: { content: `  ${message}`, inlineClassName: `code-mark-message code-mark-message-${kind}` } }),
      showIfCollapsed: true,
    },
  };
}

function markerOf({ line, column, length, message, hint }: Problem, model: editor.ITextModel): editor.IMarkerData {
  const start = model.validatePosition({ lineNumber: line, column });
  const word = model.getWordAtPosition(start)?.endColumn ?? start.column + 1;
  return {
    severity: MarkerSeverity.Error,
    message: hint === undefined ? message : `${message}\n${hint}`,
    startLineNumber: start.lineNumber,
    startColumn: start.column,
    endLineNumber: start.lineNumber,
    endColumn: length > 0 ? start.column + length : word,
  };
}

function lineRange(line: number) {
  return { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 };
}
