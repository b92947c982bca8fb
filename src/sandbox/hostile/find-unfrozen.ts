// A program that looks for built-in objects that can still be changed: from inside, by every way that a program has. For
// tests in Node and in browsers.

/**
 * Prints a line for each object that can be changed, with the way to it, then `checked` and how many it looked at.
 * @param besides names on the global object that it does not look at
 */
export function findUnfrozen(besides: readonly string[]): string {
  return `const besides = new Set<PropertyKey>(${JSON.stringify(besides)});
const seen = new Set<unknown>([globalThis]);
function check(value: any, path: string): void {
  if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
  seen.add(value);
  if (!Object.isFrozen(value)) console.log(path);
  for (const key of Reflect.ownKeys(value)) {
    const { value: held, get, set } = Reflect.getOwnPropertyDescriptor(value, key) as any;
    for (const part of [held, get, set]) check(part, path + "." + String(key));
  }
  check(Object.getPrototypeOf(value), path + ".[[Prototype]]");
}
for (const name of Reflect.ownKeys(globalThis)) if (!besides.has(name)) check((globalThis as any)[name], String(name));
const syntax = { f() {}, *g() {}, async a() {}, async *ag() {}, arrow: () => 1, c: class {}, r: /x/, b: 1n, s: Symbol() };
const made = [[].values(), new Map().entries(), new Set().values(), ""[Symbol.iterator](), "".matchAll(/x/g), [].values().map(Number)];
for (const [name, one] of [...Object.entries(syntax), ...Object.entries(made)]) check(Object.getPrototypeOf(one), name);
console.log("checked", seen.size);`;
}
