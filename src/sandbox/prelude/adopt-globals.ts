// The last thing before a program begins: the global object gets the program's own globals, so that
// `globalThis.setTimeout` is what `setTimeout` is, and no name leads to a real clock; and what it has is fixed, because
// our own code finds `Map` and `Object` there, too.

import { replaceValue } from "./overrides.ts";

/** To be called before `Array` is frozen. */
export function leaveRoomForStatics(): void {
  Object.defineProperty(Array, "fromAsync", {
    value: undefined,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}

export function adoptGlobals(globals: Readonly<Record<string, unknown>>, fromAsync: unknown): void {
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, writable: true, enumerable: false, configurable: true });
  }
  replaceValue(Array, "fromAsync", fromAsync);
  replaceValue(Date.prototype, "constructor", globals["Date"]);
  for (const name of Reflect.ownKeys(globalThis)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(globalThis, name);
    if (descriptor?.configurable !== true) continue;
    const isValue = "value" in descriptor;
    Object.defineProperty(globalThis, name, { configurable: false, ...(isValue ? { writable: false } : {}) });
  }
}
