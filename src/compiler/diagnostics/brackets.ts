// Matches the brackets of a text that may be broken: how deep they go, and which one has no partner.

import { lineStarts } from "../edits.ts";
import { bracketsIn, type Bracket } from "./bracket-tokens.ts";

export interface Brackets {
  /** How many are open at once, at most. */
  readonly depth: number;
  /** The first that has no partner, as far as can be told. */
  readonly single: SingleBracket | null;
}

interface SingleBracket extends Bracket {
  readonly kind: "never-closed" | "never-opened";
}

export const PARTNERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "${": "}" };

export function matchBrackets(text: string): Brackets {
  const lines = new Indentation(text);
  const open: (Bracket & { readonly indentation: number })[] = [];
  let depth = 0;
  /** The first whose partner stands further to the left than its own line: more likely, its own one is missing. */
  let suspect: Bracket | undefined;
  for (const bracket of bracketsIn(text)) {
    const indentation = lines.at(bracket.offset);
    if (bracket.text in PARTNERS) {
      depth = Math.max(depth, open.push({ ...bracket, indentation }));
      continue;
    }
    const partner = open.pop();
    if (partner === undefined) return { depth, single: singleBracket("never-opened", bracket) };
    if (PARTNERS[partner.text] !== bracket.text)
      return { depth, single: singleBracket("never-closed", suspect ?? partner) };
    if (lines.isFirst(bracket.offset) && indentation < partner.indentation) suspect ??= partner;
  }
  const last = open.pop();
  return { depth, single: last ? singleBracket("never-closed", suspect ?? last) : null };
}

function singleBracket(kind: SingleBracket["kind"], { text, offset }: Bracket): SingleBracket {
  return { kind, text, offset };
}

/** How far the lines of a text are indented; asked for ascending offsets. */
class Indentation {
  readonly #text: string;
  readonly #starts: readonly number[];
  #line = 0;

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  /** How many blanks the line of an offset begins with. */
  at(offset: number): number {
    while ((this.#starts[this.#line + 1] ?? Infinity) <= offset) this.#line += 1;
    BLANKS.lastIndex = this.#start;
    return BLANKS.exec(this.#text)?.[0].length ?? 0;
  }

  /** Whether nothing but blanks stands in front of it. */
  isFirst(offset: number): boolean {
    return offset === this.#start + this.at(offset);
  }

  get #start(): number {
    return this.#starts[this.#line] ?? 0;
  }
}

const BLANKS = /[ \t]*/uy;
