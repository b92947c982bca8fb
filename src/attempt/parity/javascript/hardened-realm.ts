// What honest programs do to and with built-in objects. They are frozen here, and nobody may notice.

class Burnt extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Burnt";
  }
}
try {
  throw new Burnt("toast");
} catch (error) {
  console.log(String(error), error instanceof Burnt, error instanceof Error, (error as Burnt).constructor === Burnt);
}
console.log(new Error("plain").constructor === Error, new TypeError("x") instanceof Error);

const owned: Record<string, unknown> = {};
owned["toString"] = () => "mine";
console.log(`${owned}`, Object.keys(owned));
const counts: Record<string, number> = {};
for (const word of ["constructor", "toString", "valueOf", "hasOwnProperty", "tea"]) counts[word] = word.length;
console.log(counts);

type Old = { shout(): string };
const OldClass = function (this: { word: string }, word: string) {
  this.word = word;
} as unknown as { new (word: string): Old; prototype: Record<string, unknown> };
OldClass.prototype["shout"] = function (this: { word: string }) {
  return this.word.toUpperCase();
};
OldClass.prototype["toString"] = function (this: Old) {
  return this.shout();
};
const SubClass = function (this: object, word: string) {
  Reflect.apply(OldClass as never, this, [word]);
} as unknown as typeof OldClass;
SubClass.prototype = Object.create(OldClass.prototype);
SubClass.prototype["constructor"] = SubClass;
console.log(String(new SubClass("tea")), new SubClass("tea") instanceof OldClass);

class Stack<Item> extends Array<Item> {
  peek(): Item | undefined {
    return this.at(-1);
  }
}
const stack = new Stack<number>();
stack.push(1, 2, 3);
console.log(stack.peek(), stack.map((x) => x * 2) instanceof Stack, stack.length, Stack.from([1]) instanceof Stack);
class Counting extends Map<string, number> {
  override get(key: string): number {
    return super.get(key) ?? 0;
  }
}
const counting = new Counting([["a", 1]]);
counting.set("b", counting.get("b") + 1);
console.log(counting.get("b"), counting.get("c"), [...counting]);

const list = [1];
(list as { push: unknown }).push = () => "pushed";
console.log(list.push(), list.length);
const callable = Object.assign(() => 1, { call: 5 });
console.log(callable.call, callable());

class Kitchen {
  static #made = 0;
  static {
    Kitchen.#made += 1;
  }
  get made(): number {
    return Kitchen.#made;
  }
  brew(what: string): string {
    return `hot ${what}`;
  }
}
console.log(new Kitchen().brew("tea"), new Kitchen().made);

const described = Object.getOwnPropertyDescriptor(Object.prototype, "toString");
console.log(typeof described?.value, described?.get, Object.getOwnPropertyDescriptors([1])[0]);
console.log(new Date(0).constructor === Date, new Date(0) instanceof Date, new Date(2020, 1, 1).getMonth());
console.log((() => 1).constructor === Function, (() => 1) instanceof Function, Function.name, Function.length);
const bytes = new Uint8Array([1, 2, 3]);
console.log(
  bytes.constructor === Uint8Array,
  Uint8Array.from([1, 2]),
  bytes.slice(1).length,
  Uint8Array.BYTES_PER_ELEMENT,
);
console.log(new Float64Array(2).byteLength, new Uint8Array(new ArrayBuffer(8), 4).length, ArrayBuffer.isView(bytes));
class Bytes extends Uint8Array {
  sum(): number {
    return this.reduce((sum, byte) => sum + byte, 0);
  }
}
console.log(new Bytes([1, 2, 3]).sum(), new Bytes(3).length, new Bytes([5]) instanceof Uint8Array);
console.log("ab".repeat(3), "7".padStart(3, "0"), "7".padEnd(3, "-"), "abc".padStart(2));
try {
  "x".repeat(-1);
} catch (error) {
  console.log((error as Error).name);
}

Math.random = () => 0.5;
console.log(Math.random(), Math.max(1, 2), Math.PI, String(Math));
(globalThis as Record<string, unknown>)["mine"] = 5;
console.log(
  (globalThis as Record<string, unknown>)["mine"],
  typeof globalThis.setTimeout,
  globalThis.Promise === Promise,
);
const frozen = Object.freeze({ a: 1 });
try {
  (frozen as { a: number }).a = 2;
} catch (error) {
  console.log((error as Error).name);
}
function* numbers(): Generator<number> {
  yield* [1, 2, 3];
}
console.log(
  [...numbers()],
  numbers()
    .map((x) => x + 1)
    .toArray(),
  Object.groupBy([1, 2, 3], (x) => (x % 2 ? "odd" : "even")),
);
const { a, ...rest } = { a: 1, b: 2, c: 3 };
console.log(a, rest, structuredClone(new Map([[1, { a: [1] }]])));
console.log(
  Reflect.ownKeys(
    class {
      static x = 1;
    },
  ).map(String),
  JSON.stringify({ d: new Date(0), u: undefined, n: null }),
);
