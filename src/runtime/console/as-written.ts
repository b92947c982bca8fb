// Texts of a program as its author wrote them: without what the compiler has put in. Engines show functions' texts in
// their messages, and programs can ask for them.

const BEAT = /^[ \t]*\$\$beat\(\d+\);[ \t]*\n|\$\$beat\(\d+\);?[ \t]*/gmu;
/** What is left of the mark that lowered functions begin with, and lowered arrow functions. */
const MARK = /^[ \t]*0 {4,};\n/gmu;
const ARROW_MARK = /\b0 {4,}, (?:\$\$beat\(\d+\), )?/gu;

/** Lowered asynchrony, in a function or in what stands in for one. */
const LOWERED = /(?<![\w$.])__async(?:Generator)?\(/u;
const LOWERED_ARROW = /^(?!function\b)([^{]*?=>)\s*__async\(/u;

/**
 * The text of a function; where more than that has been put in, only its head. (Without `async`: the formatter of
 * `console.log` tells kinds of functions by their texts.)
 */
export function functionAsWritten(text: string): string {
  const own = text.replace(ARROW_MARK, "").replace(BEAT, "").replace(MARK, "");
  const arrow = LOWERED_ARROW.exec(own)?.[1];
  if (arrow !== undefined) return `${arrow} { … }`;
  return LOWERED.test(own) || own.includes("$$") ? `${own.slice(0, own.indexOf("{"))}{ … }` : own;
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
