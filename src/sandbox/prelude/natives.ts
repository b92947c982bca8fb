// Built-ins as the engine made them, for the runtime's own use: `bundle-scripts.ts` puts these in wherever our code
// names them. What a program finds under these names is its own (`Math`, `Date`), or counts what it takes (buffers).

const { Math, Date } = globalThis;
const { ArrayBuffer, Float64Array, Int32Array, Uint8Array } = globalThis;

export { ArrayBuffer, Date, Float64Array, Int32Array, Math, Uint8Array };
