// The outcome of reading what somebody else made, as a value.

import { Malformed } from "./untrusted.ts";

export type Checked<Value> =
  { readonly kind: "valid"; readonly value: Value } | { readonly kind: "malformed"; readonly why: string };

/** Runs a reader of an untrusted value; what it refuses becomes a value. */
export function checked<Value>(read: () => Value): Checked<Value> {
  try {
    return { kind: "valid", value: read() };
  } catch (error) {
    if (error instanceof Malformed) return { kind: "malformed", why: error.message };
    throw error;
  }
}
