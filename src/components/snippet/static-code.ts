// The code of a snippet as it stands in the page without an editor. Knows the markup of Code.astro: a `code` element with
// one element per line, which carries its number as `data-line`.

import { findHiddenCharacters } from "#editor";
import type { ColouredText, Place } from "#editor";
import type { LineMark } from "#player";

export class StaticCode {
  readonly #code: Element | null;
  /** As the server coloured it. */
  readonly #original: readonly ChildNode[];
  #isOriginal = true;

  /** @param container holds the `code` element */
  constructor(container: Element) {
    this.#code = container.querySelector("code");
    this.#original = [...(this.#code?.childNodes ?? [])];
  }

  /** Whether the server had no colours for it. */
  get isPlain(): boolean {
    return this.#code?.hasAttribute("data-plain") ?? false;
  }

  showOriginal(): void {
    if (!this.#isOriginal) this.#code?.replaceChildren(...this.#original);
    this.#isOriginal = true;
  }

  /** Another text in place of the original. @param lines in colours */
  showLines(lines: readonly (readonly ColouredText[])[]): void {
    this.#code?.replaceChildren(...lines.map(lineElement));
    this.#isOriginal = false;
  }

  /** The place in the source under a point of the viewport; `null` where there is no code. */
  placeAt(x: number, y: number): Place | null {
    const line = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-line]") ?? null;
    if (line === null || this.#code?.contains(line) !== true) return null;
    return { line: Number(line.dataset["line"]), column: columnAt(line, x, y) };
  }

  /** Where a click into the text has left the document's caret; `null` where it is elsewhere, or text is selected. */
  placeOfCaret(): Place | null {
    const selection = document.getSelection();
    if (selection?.isCollapsed !== true || selection.anchorNode === null) return null;
    const { anchorNode: node, anchorOffset: offset } = selection;
    const line = (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>("[data-line]") ?? null;
    if (line === null || this.#code?.contains(line) !== true) return null;
    return { line: Number(line.dataset["line"]), column: columnOf(line, node, offset) };
  }

  /** Points at a line, and no longer at any other, and brings it into view. */
  pointAt(line: number): void {
    for (const element of this.#lines("[data-pointed]")) delete element.dataset["pointed"];
    for (const element of this.#lines(`[data-line="${String(line)}"]`)) {
      element.dataset["pointed"] = "";
      element.scrollIntoView({ block: "nearest" });
    }
  }

  /** Marks the lines on which something is wrong, and no others. */
  markProblems(lines: readonly number[]): void {
    for (const element of this.#lines("[data-problem]")) delete element.dataset["problem"];
    for (const line of lines) {
      for (const element of this.#lines(`[data-line="${String(line)}"]`)) element.dataset["problem"] = "";
    }
  }

  /** Marks the lines on which tasks stand, and no others. */
  markTasks(marks: readonly LineMark[]): void {
    for (const element of this.#lines("[data-mark]")) {
      delete element.dataset["mark"];
      element.querySelector(".code-note")?.remove();
    }
    for (const { line, kind, message } of marks) {
      for (const element of this.#lines(`[data-line="${String(line)}"]`)) {
        element.dataset["mark"] = kind;
        if (message !== "") addNote(element, message);
      }
    }
  }

  /** The line whose number stands under a point of the viewport; `null` where there is none. */
  lineNumberAt(x: number, y: number): number | null {
    const line = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-line]") ?? null;
    if (line === null || this.#code?.contains(line) !== true) return null;
    // The numbers are drawn before the lines, in a column of their own.
    const gutter = parseFloat(getComputedStyle(line, "::before").width);
    const left = (this.#code.parentElement ?? this.#code).getBoundingClientRect().left;
    return x - left <= gutter ? Number(line.dataset["line"]) : null;
  }

  #lines(selector: string): Iterable<HTMLElement> {
    return this.#code?.querySelectorAll<HTMLElement>(selector) ?? [];
  }
}

/** A text without its colours. What is shown ends as static code does: without an empty line of its own. */
export function plainLines(text: string): readonly (readonly ColouredText[])[] {
  return shownText(text)
    .split("\n")
    .map((line) => [{ kind: "plain", text: line }]);
}

export function shownText(text: string): string {
  // The editor takes its measure from a character: there must be one.
  return text.trim() === "" ? " " : text.replace(/\n$/, "");
}

/** Behind the line's text, and no part of it: whoever reads the code reads none of it. */
function addNote(line: HTMLElement, message: string): void {
  const note = document.createElement("span");
  note.className = "code-note";
  note.dataset["note"] = message;
  const last = line.lastChild;
  if (last instanceof Text && last.data.length > 1) last.splitText(last.data.length - 1).before(note);
  else line.insertBefore(note, last);
}

function lineElement(pieces: readonly ColouredText[], index: number): HTMLElement {
  const line = document.createElement("span");
  line.className = "code-line";
  line.dataset["line"] = String(index + 1);
  line.append(...pieces.map(pieceElement), "\n");
  return line;
}

function pieceElement({ kind, text }: ColouredText): HTMLElement | string {
  const hidden = findHiddenCharacters(text);
  if (kind === "plain" && hidden.length === 0) return text;
  const piece = document.createElement("span");
  piece.className = `code-${kind}`;
  let end = 0;
  for (const { column, length, name } of hidden) {
    const mark = document.createElement("span");
    mark.className = "code-hidden";
    mark.dataset["name"] = name;
    mark.textContent = text.slice(column - 1, column - 1 + length);
    piece.append(text.slice(end, column - 1), mark);
    end = column - 1 + length;
  }
  piece.append(text.slice(end));
  return piece;
}

/** Counted from 1; an engine that cannot tell which character it is gets the line's beginning. */
function columnAt(line: Element, x: number, y: number): number {
  if (!("caretPositionFromPoint" in document)) return 1;
  const caret = document.caretPositionFromPoint(x, y);
  return caret !== null && line.contains(caret.offsetNode) ? columnOf(line, caret.offsetNode, caret.offset) : 1;
}

/** @param node of the line's, and where in it, as ranges count */
function columnOf(line: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  // Beyond the line break at its end lies the next line.
  return before.toString().replace(/\n$/, "").length + 1;
}
