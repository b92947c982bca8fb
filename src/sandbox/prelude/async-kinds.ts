// Lets lowered async functions be told from others as programs tell them: `f.constructor.name`, `instanceof`,
// `Object.getPrototypeOf`, `Object.prototype.toString`. Once lowered they are plain functions, and to give each another
// prototype would cost every closure; so those who ask are told otherwise. To be imported before whatever keeps
// `Object.getPrototypeOf` for itself; nothing changes until `tellAsyncKinds` is called.

import { allowOverride } from "./overrides.ts";

type AsyncKind = "AsyncFunction" | "AsyncGeneratorFunction";

const { defineProperty, getPrototypeOf } = Object;
const { getPrototypeOf: reflectedPrototypeOf } = Reflect;
const { toString: textOf } = Function.prototype as { toString: (this: unknown) => string };
const { prototype: PLAIN } = Function as { readonly prototype: object };

const PROTOTYPES: Readonly<Record<AsyncKind, object>> = {
  AsyncFunction: getPrototypeOf(async () => {
    await Promise.resolve();
  }) as object,
  AsyncGeneratorFunction: getPrototypeOf(async function* () {
    yield Promise.resolve();
  }) as object,
};

let kindOfText: (text: string) => AsyncKind | null = () => null;

function kindOf(value: unknown): AsyncKind | null {
  return typeof value === "function" ? kindOfText(textOf.call(value)) : null;
}

/** @param prototype what the engine says */
function asSeen(value: unknown, prototype: unknown): unknown {
  if (prototype !== PLAIN) return prototype;
  const kind = kindOf(value);
  return kind === null ? prototype : PROTOTYPES[kind];
}

for (const [owner, original] of [
  [Object, getPrototypeOf],
  [Reflect, reflectedPrototypeOf],
] as const) {
  const methods = { getPrototypeOf: (value: object): unknown => asSeen(value, original(value)) };
  defineProperty(owner, "getPrototypeOf", {
    value: methods.getPrototypeOf,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}

/** To be called before the built-in objects are made unchangeable, and after the ways from text to code are closed. */
export function tellAsyncKinds(kindOfFunctionText: typeof kindOfText): void {
  kindOfText = kindOfFunctionText;
  allowOverride(PLAIN, "constructor", (reader, constructor) => {
    const kind = kindOf(reader);
    return kind === null ? constructor : (PROTOTYPES[kind] as { constructor: unknown }).constructor;
  });
  defineProperty(PLAIN, Symbol.toStringTag, {
    get(this: unknown) {
      return kindOf(this) ?? undefined;
    },
    enumerable: false,
    configurable: true,
  });
  for (const prototype of Object.values(PROTOTYPES)) {
    const { constructor } = prototype as { constructor: object };
    defineProperty(constructor, Symbol.hasInstance, {
      value: (value: unknown) => typeof value === "function" && Object.getPrototypeOf(value) === prototype,
    });
  }
}
