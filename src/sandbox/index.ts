// Runs a program away from the page and gives back its recording, whatever the program does. This is where the trust
// boundary lies: the page on one side; the frame (`frame/`) and the run workers in it (`prelude/`) on the other; between
// them the messages (`messages.ts`), which the page believes once `protocol.ts` has read them, and not before.
// See README.md here. It knows nothing of source text or of views. The twin for Node has a door of its own, `#sandbox/node`.

export { createBrowserSandbox } from "./page/browser-sandbox.ts";
export type { RunnerFiles } from "./page/browser-sandbox.ts";
export * from "./sandbox.ts";
