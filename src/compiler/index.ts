// The learner's TypeScript in, a drivable program or diagnostics out. The only importer of esbuild, esbuild-wasm and
// the parser. It knows nothing of running. The compiler for Node has a door of its own, `#compiler/node`.

export { createBrowserCompiler } from "./page/browser.ts";
export { withProgramsAhead } from "./page/programs-ahead.ts";
export * from "./compiler.ts";
