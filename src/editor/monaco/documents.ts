// Monaco's models as the documents of the language client.

import type { Document } from "../language/language-client.ts";
import { Range, type editor, type IRange } from "./parts.ts";

export function documentOf(model: editor.ITextModel): Document {
  return { file: model.uri.path, getVersion: () => model.getVersionId(), getText: () => model.getValue() };
}

export function rangeOf(model: editor.ITextModel, { start, length }: { start: number; length: number }): IRange {
  return Range.fromPositions(model.getPositionAt(start), model.getPositionAt(start + length));
}
