// Where static code stands, and how large: read from the page, so that the editor agrees with it whatever the style
// sheets say.

/** Lengths are in CSS pixels. */
export interface StaticMetrics {
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly fontWeight: string;
  readonly lineHeight: number;
  readonly characterWidth: number;
  /** From the container's top to the first line. */
  readonly top: number;
  /** From the container's left to the first character. */
  readonly left: number;
  /** From the last line to the container's bottom. */
  readonly bottom: number;
  /** Between the line numbers and the text. */
  readonly gap: number;
  /** How far the code is scrolled to the side. */
  readonly scrolled: number;
}

/** @param code the element whose text is the source */
export function measureStaticCode(container: HTMLElement, code: HTMLElement): StaticMetrics {
  const style = getComputedStyle(code);
  const box = container.getBoundingClientRect();
  const lineHeight = parseFloat(style.lineHeight);
  const scrolled = code.parentElement?.scrollLeft ?? 0;
  const { rect, line } = firstCharacterOf(code);
  const top = rect.top + (rect.height - lineHeight) / 2 - line * lineHeight - box.top;
  const lines = code.textContent.replace(/\n$/, "").split("\n").length;
  return {
    fontFamily: style.fontFamily,
    fontSize: parseFloat(style.fontSize),
    fontWeight: style.fontWeight,
    lineHeight,
    characterWidth: rect.width,
    top,
    left: rect.left + scrolled - box.left,
    bottom: box.height - top - lines * lineHeight,
    gap: lengthOf("var(--code-gutter-gap, 2ch)", code),
    scrolled,
  };
}

/** The first character that can be seen, and its line, counted from 0. It stands at the beginning of that line. */
function firstCharacterOf(code: HTMLElement): { rect: DOMRect; line: number } {
  const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  let line = 0;
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const breaks = /^\n*/.exec(text.textContent ?? "")?.[0].length ?? 0;
    line += breaks;
    if (breaks < (text.textContent?.length ?? 0)) return { rect: rectOf(text, breaks), line };
  }
  throw new Error("The static code that an editor is to replace is empty.");
}

function rectOf(text: Node, index: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return range.getBoundingClientRect();
}

function lengthOf(css: string, parent: HTMLElement): number {
  const probe = document.createElement("span");
  probe.style.cssText = `position:absolute;inline-size:${css}`;
  parent.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width;
}
