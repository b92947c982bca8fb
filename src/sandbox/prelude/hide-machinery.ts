// What a program reads when it asks a function for its text: its own text without what the compiler put into it, and
// nothing of ours. To be called before any foreign code.

const BEAT = /\$\$beat\(\d+\);?[ \t]*\n?/gu;
/** What is left of the mark that lowered functions begin with. */
const MARK = /^[ \t]*0 {4,};\n/gmu;

export function hideMachinery(): void {
  const name = "toString";
  const { [name]: written } = Function.prototype as unknown as { [name](this: unknown): string };
  const { [name]: shown } = {
    [name](this: unknown): string {
      const text = written.call(this);
      return text.endsWith("{ [native code] }") ? text : withoutMachinery(text, (this as { name: unknown }).name);
    },
  };
  Object.defineProperty(Function.prototype, name, { value: shown });
}

function withoutMachinery(text: string, name: unknown): string {
  const isClass = text.startsWith("class");
  if (!text.includes("$$") && !isClass) return `function ${typeof name === "string" ? name : ""}() { [native code] }`;
  const own = text.replace(BEAT, "").replace(MARK, "");
  return own.includes("$$") ? `${own.slice(0, own.indexOf("{"))}{ … }` : own;
}
