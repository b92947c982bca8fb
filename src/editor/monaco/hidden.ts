// Marks characters that nobody sees with their names, in front of where they stand.

import { findHiddenCharacters } from "../hidden-characters.ts";
import type { editor } from "./parts.ts";

export function markHiddenCharacters(code: editor.IStandaloneCodeEditor, model: editor.ITextModel): void {
  const marks = code.createDecorationsCollection();
  const mark = (): void => {
    marks.set(
      findHiddenCharacters(model.getValue()).map(({ line, column, length, name }) => ({
        range: { startLineNumber: line, startColumn: column, endLineNumber: line, endColumn: column + length },
        options: {
          before: { content: name, inlineClassName: "code-hidden-name" },
          hoverMessage: { value: `\`${name}\` stands here, and is invisible.` },
        },
      })),
    );
  };
  mark();
  code.onDidChangeModelContent(mark);
}
