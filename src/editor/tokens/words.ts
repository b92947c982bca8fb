// Which words of TypeScript are keywords, and where: the kinds that static code shows.

/** Keywords wherever they stand, but as names of properties. */
const RESERVED = new Set(
  (
    "abstract arguments as async await break case catch class const continue debugger declare default delete do else " +
    "enum export extends false finally for function if implements import in Infinity infer instanceof interface keyof " +
    "let NaN new null override private protected public readonly return satisfies static super switch this throw true " +
    "try typeof undefined var void while with yield"
  ).split(" "),
);

/** Keywords before what this matches. */
const BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ["constructor", /^\s*\(/],
  ["from", /^\s*["']/],
  ["get", /^\s+[\w$#["']/],
  ["set", /^\s+[\w$#["']/],
  ["is", /^\s+\w/],
  ["asserts", /^\s+\w/],
  ["module", /^\s+["'\w]/],
  ["namespace", /^\s+\w/],
  ["of", /^\s*[\w$[({"'`]/],
  ["type", /^\s+[\w${*]/],
  ["unique", /^\s+symbol/],
  ["using", /^\s+\w+\s*(?:=|of\b)/],
]);

/** Types that are keywords, where they are types. */
const PRIMITIVES = new Set("any bigint boolean never number object string symbol unknown".split(" "));

/** What stands around a word: the text before it without trailing blanks, and the text behind it. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

export function isKeyword(word: string, { before, behind }: Surroundings): boolean {
  if (/(?:^|[^.])\.$/.test(before)) return false;
  // The last case of a switch ends its line.
  if (isProperty(before, behind) && !(word === "default" && /^:\s*$/.test(behind))) return false;
  if (RESERVED.has(word)) return true;
  if (PRIMITIVES.has(word)) return isType(before, behind);
  return BEFORE.get(word)?.test(behind) ?? false;
}

/** `{ default: 1 }`, but not `case null:` or `a ? null : b`. */
function isProperty(before: string, behind: string): boolean {
  return /^\??:/.test(behind) && /(?:^|[{,;])$/.test(before);
}

/** Not the name of a variable: `number + 1`, `print(number)`, `const object = …`. */
function isType(before: string, behind: string): boolean {
  // `let seen: unknown = null`; but `const object = …`.
  const isAnnotation = before.endsWith(":");
  // `let seen: (string | null)[]`; but `print(string)`.
  if (/[:,]\s*\($/.test(before) && /^\s*\|/.test(behind)) return true;
  // `const [left, unknown] = …`
  if (/\b(?:const|let|var)\s*[[{][\w\s,$]*$/.test(before)) return false;
  return (
    !/(?:\(|\$\{|\b(?:const|let|var|function|return|await))$/.test(before) &&
    !(isAnnotation ? /^\s*(?:[.(+*/%-]|[!=]==?)/ : /^\s*(?:[.(+*/%-]|=(?!>)|[!=]==?)/).test(behind)
  );
}
