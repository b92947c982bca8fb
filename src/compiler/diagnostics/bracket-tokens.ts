// Finds the brackets of a text that the parser could not read. Knows just enough of the language to leave out what
// stands in comments, strings, templates and regular expressions.

export interface Bracket {
  /** One of `( [ { ${ ) ] }`. */
  readonly text: string;
  readonly offset: number;
}

/** In code: what is skipped whole, words, and every other character by itself. */
const CODE = /\s+|\/\/.*|\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|[\p{ID_Continue}$]+|[^]/uy;
const SKIPPED = /^(?:\s|\/\/|\/\*)/u;
/** In a template: up to its end, or to the next `${`. */
const TEMPLATE = /(?:\\[^]|[^`\\$]|\$(?!\{))*(?:`|\$\{|$)/uy;
const REGULAR_EXPRESSION = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/uy;
/** What a value ends with: a `/` behind it divides; behind anything else it begins a regular expression. */
const VALUE_END = /[\p{ID_Continue}$)\]}"'`]$/u;
const WORD_BEFORE_A_VALUE = /^(?:return|typeof|case|in|of|delete|void|throw|new|await|yield|else|do)$/u;

export function* bracketsIn(text: string): Generator<Bracket, void> {
  /** For each `${` that is open, how many `{` are open inside it. */
  const holes: number[] = [];
  let before = "";
  let offset = 0;
  while (offset < text.length) {
    const token = codeToken(text, offset, before);
    const at = offset;
    offset += token.length;
    if (SKIPPED.test(token)) continue;
    before = token;
    if (/^[()[\]{}]$/u.test(token)) yield { text: token, offset: at };
    const braces = holes.at(-1);
    const endsHole = token === "}" && braces === 0;
    if (endsHole) holes.pop();
    else if (braces !== undefined && token === "{") holes[holes.length - 1] = braces + 1;
    else if (braces !== undefined && token === "}") holes[holes.length - 1] = braces - 1;
    if (!endsHole && token !== "`") continue;
    offset += read(TEMPLATE, text, offset).length;
    before = text.slice(offset - 1, offset);
    if (before !== "{") continue;
    yield { text: "${", offset: offset - 2 };
    holes.push(0);
  }
}

function codeToken(text: string, offset: number, before: string): string {
  if (text.startsWith("/", offset) && (!VALUE_END.test(before) || WORD_BEFORE_A_VALUE.test(before))) {
    const expression = read(REGULAR_EXPRESSION, text, offset);
    if (expression !== "" && !SKIPPED.test(expression)) return expression;
  }
  return read(CODE, text, offset);
}

function read(sticky: RegExp, text: string, offset: number): string {
  sticky.lastIndex = offset;
  return sticky.exec(text)?.[0] ?? "";
}
