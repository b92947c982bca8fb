// Texts of a program as its author wrote them: without what the compiler has put in. Engines show functions' texts in
// their messages, programs can ask for them, and `console.log` tells functions' kinds by them.

import { LOWERED_ASYNC } from "../program.ts";

const BEAT = /^[ \t]*\$\$beat\(\d+\);[ \t]*\n|\$\$beat\(\d+\);?[ \t]*/gmu;
/** What is left of the mark that lowered functions begin with, and lowered arrow functions. */
const MARK = /^[ \t]*0 {4,};\n/gmu;
const ARROW_MARK = /\b0 {4,}, (?:\$\$beat\(\d+\), )?/gu;

/** What has functions inside that are no longer as they were written. */
const LOWERED = /\$\$|(?<![\w$.])__async/u;

/** Which kind of function the engine would have made of a lowered one; `null` for any other. @param text as the engine has it */
export function asyncKindOf(text: string): "AsyncFunction" | "AsyncGeneratorFunction" | null {
  const lowered = LOWERED_ASYNC.exec(text);
  if (lowered === null) return null;
  return lowered[2] === undefined ? "AsyncFunction" : "AsyncGeneratorFunction";
}

/** The text of a function; where more than that has been put in, only its head. */
export function functionAsWritten(text: string): string {
  const lowered = LOWERED_ASYNC.exec(text);
  if (lowered !== null) return asyncHead(lowered[1] ?? "", lowered[2] !== undefined);
  const own = text.replace(ARROW_MARK, "").replace(BEAT, "").replace(MARK, "");
  return LOWERED.test(own) ? `${own.slice(0, own.search(/\{|(?<![\w$.])__async/u))}{ … }` : own;
}

/** @param head a function's text up to the helper that its body calls: `f(a) {\n  return `, `(a) => ` */
function asyncHead(head: string, isGenerator: boolean): string {
  const own = head.replace(/\{[^{]*$/u, "").trimEnd();
  const named = isGenerator
    ? own.replace(/^(?:function ?|)/u, (keyword) => (keyword === "" ? "*" : "function* "))
    : own;
  return `async ${named} { … }`;
}

/** An engine's message: it names what it read, which may have another name in the lowered program. */
export function messageAsWritten(message: string): string {
  return message
    .replace(
      /^(Class extends value )([^]*)( is not a constructor)/u,
      (_, before: string, text: string, after: string) => {
        return before + functionAsWritten(text) + after;
      },
    )
    .replace(/\(0 ?, import_\w+\.([\w$]+)\)/gu, "$1")
    .replace(/\bimport_([a-zA-Z_]+)\d*(?:\.default)?\./gu, "$1.");
}
