// What a program reads when it asks a function for its text: its own text without what the compiler put into it, and
// nothing of ours. To be called before any foreign code.

import { functionAsWritten } from "#runtime";

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
  return functionAsWritten(text);
}
