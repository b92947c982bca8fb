// `Promise` as a function that programs call with `new`. ECMA-262, The Promise Constructor, in V8's words.

import { describe } from "./capability.ts";
import type { PromiseConstructorLike } from "./capability.ts";

/** The class as programs know it: it refuses in V8's words what a class of ours would refuse in others. */
export function publicConstructor(Promise: new (executor: never) => object): PromiseConstructorLike {
  function construct(this: unknown, executor: unknown): object {
    const target: unknown = new.target;
    if (target === undefined) throw new TypeError("Promise constructor cannot be invoked without 'new'");
    if (typeof executor !== "function") {
      throw new TypeError(`Promise resolver ${describe(executor)} is not a function`);
    }
    return Reflect.construct(Promise, [executor], target as new () => object) as object;
  }
  const species = {
    get [Symbol.species](): unknown {
      return this;
    },
  };
  Object.defineProperties(construct, {
    name: { value: "Promise" },
    prototype: { value: Promise.prototype as object, writable: false },
    ...Object.getOwnPropertyDescriptors(species),
  });
  Object.defineProperty(construct, Symbol.species, { enumerable: false });
  Object.defineProperty(Promise.prototype, "constructor", { value: construct });
  return construct as unknown as PromiseConstructorLike;
}
