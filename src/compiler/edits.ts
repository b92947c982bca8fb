// Insertions into a text that leave every line where it was, and the way back from the new text to the old one.
// Knows nothing of what is inserted or why.

/** A place in a text; both counted from 0, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What ends a line for ECMAScript (ECMA-262, LineTerminatorSequence), and so for V8 and for the parser. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu;

interface Insertion {
  readonly offset: number;
  /** Where it begins in the new text. */
  readonly at: number;
  readonly length: number;
}

export class Edits {
  #original: string;
  readonly #opening = new Map<number, string>();
  readonly #closing = new Map<number, string>();
  #insertions: readonly Insertion[] = [];
  #originalLines: readonly number[] = [];
  #newLines: readonly number[] = [];

  constructor(original: string) {
    this.#original = original;
  }

  /** Puts a text in front of what begins at `offset`, after what was put there before: outer things come first. */
  open(offset: number, text: string): void {
    this.#opening.set(offset, (this.#opening.get(offset) ?? "") + text);
  }

  /** Puts a text behind what ends at `offset`, before what was put there before: outer things come last. */
  close(offset: number, text: string): void {
    this.#closing.set(offset, text + (this.#closing.get(offset) ?? ""));
  }

  /** Stands around a stretch of the text; call it for outer stretches before inner ones. */
  wrap(start: number, end: number, before: string, after: string): void {
    this.open(start, before);
    this.close(end, after);
  }

  /** Replaces a stretch by as many spaces; its line breaks stay. */
  blank(start: number, end: number): void {
    const blanked = this.#original.slice(start, end).replace(/[^\n\r\u2028\u2029]/gu, " ");
    this.#original = this.#original.slice(0, start) + blanked + this.#original.slice(end);
  }

  /** The new text; from here on `originalPlace` answers for it. */
  apply(): string {
    const offsets = [...new Set([...this.#opening.keys(), ...this.#closing.keys()])].sort((a, b) => a - b);
    const insertions: Insertion[] = [];
    let text = "";
    let from = 0;
    for (const offset of offsets) {
      text += this.#original.slice(from, offset);
      const inserted = (this.#closing.get(offset) ?? "") + (this.#opening.get(offset) ?? "");
      insertions.push({ offset, at: text.length, length: inserted.length });
      text += inserted;
      from = offset;
    }
    text += this.#original.slice(from);
    this.#insertions = insertions;
    this.#originalLines = lineStarts(this.#original);
    this.#newLines = lineStarts(text);
    return text;
  }

  /** Where a place of the new text lies in the original; inserted text lies where it was inserted. */
  originalPlace({ line, column }: Place): Place {
    const at = (this.#newLines[line] ?? 0) + column;
    const last = lastAtOrBefore(this.#insertions, (insertion) => insertion.at <= at);
    const insertion = this.#insertions[last];
    const offset = insertion === undefined ? at : insertion.offset + Math.max(0, at - insertion.at - insertion.length);
    return { line, column: Math.max(0, offset - (this.#originalLines[line] ?? 0)) };
  }
}

/** The offset at which each line begins. */
export function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(LINE_END), (end) => end.index + end[0].length)];
}

/** The index of the last item of a sorted list that still holds; -1 when none does. */
function lastAtOrBefore<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
