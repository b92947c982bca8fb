// Matches the brackets of a text that may be broken: how deep they go, and which one has no partner.

import { bracketsIn, type Bracket } from "./bracket-tokens.ts";

export interface Brackets {
  /** How many are open at once, at most. */
  readonly depth: number;
  /** The first that has no partner, as far as can be told. */
  readonly single: (Bracket & { readonly kind: "never-closed" | "never-opened" }) | null;
}

export const PARTNERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "${": "}" };

export function matchBrackets(text: string): Brackets {
  const open: Bracket[] = [];
  let depth = 0;
  /** The first whose partner stands further to the left than its own line: more likely, its own one is missing. */
  let suspect: Bracket | undefined;
  for (const bracket of bracketsIn(text)) {
    if (bracket.text in PARTNERS) {
      depth = Math.max(depth, open.push(bracket));
      continue;
    }
    const partner = open.pop();
    if (partner === undefined) return { depth, single: { ...bracket, kind: "never-opened" } };
    if (PARTNERS[partner.text] !== bracket.text) {
      return { depth, single: { ...(suspect ?? partner), kind: "never-closed" } };
    }
    if (indentation(text, partner.offset).length > columnIfFirst(text, bracket.offset)) suspect ??= partner;
  }
  const last = open.pop();
  return { depth, single: last ? { ...(suspect ?? last), kind: "never-closed" } : null };
}

/** What stands in front of the first character of a line, before `offset`. */
function indentation(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^[ \t]*/u.exec(line)?.[0] ?? "";
}

/** The column of what stands first on its line; `Infinity` for what does not. */
function columnIfFirst(text: string, offset: number): number {
  const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return before.trim() === "" ? before.length : Infinity;
}
