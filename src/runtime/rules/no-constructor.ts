// Async functions are no constructors, under either set of rules.

import { nameFrom } from "../console/describe.ts";

/** In V8's words, by the function's own name. ECMA-262, EvaluateNew. */
export function noConstructor({ name }: { readonly name: unknown }): TypeError {
  return new TypeError(`${name === "" ? "(intermediate value)" : nameFrom(name)} is not a constructor`);
}
