// The column of line numbers: a sign appears beside the line one points at, and a press shows the run until there.

import { editor } from "./parts.ts";

const { MouseTargetType } = editor;

export function answerGutter(code: editor.IStandaloneCodeEditor, onRunToLine: (line: number) => void): void {
  const sign = code.createDecorationsCollection();
  let shown = 0;
  const show = (line: number): void => {
    if (line === shown) return;
    shown = line;
    sign.set(line === 0 ? [] : [signAt(line)]);
  };
  code.onMouseMove(({ target }) => show(lineIn(target)));
  code.onMouseLeave(() => show(0));
  // Where it was pressed before it was released: whoever selects lines by their numbers ends elsewhere.
  let pressed = 0;
  code.onMouseDown(({ target, event }) => {
    pressed = event.leftButton ? lineIn(target) : 0;
  });
  code.onMouseUp(({ target }) => {
    const line = lineIn(target);
    if (line !== 0 && line === pressed) onRunToLine(line);
    pressed = 0;
  });
}

function signAt(line: number): editor.IModelDeltaDecoration {
  return {
    range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
    options: {
      lineNumberClassName: "code-run-to-line",
      lineNumberHoverMessage: { value: "Run until here (Ctrl+F10)" },
    },
  };
}

/** The line whose number or margin is under a point of the viewport; `null` where there is none. */
export function lineNumberAt(code: editor.IStandaloneCodeEditor, x: number, y: number): number | null {
  const target = code.getTargetAtClientPoint(x, y);
  return target === null ? null : lineIn(target) || null;
}

/** The line whose number or margin is under the pointer; 0 where there is none. */
function lineIn({ type, position }: editor.IMouseTarget): number {
  const isGutter = type === MouseTargetType.GUTTER_LINE_NUMBERS || type === MouseTargetType.GUTTER_LINE_DECORATIONS;
  return isGutter ? position.lineNumber : 0;
}
