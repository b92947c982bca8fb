// The pure modules' protection holds: host names are compile errors under tsconfig.pure.json, and ECMAScript is not.

import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const PROJECT = path.join(import.meta.dirname, "tsconfig.pure.json");

/** Compiles one text as if it were a file of `src/recording`. */
function complaintsAbout(source: string): string[] {
  const { config } = ts.readConfigFile(PROJECT, (name) => ts.sys.readFile(name)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, import.meta.dirname);
  const file = path.join(import.meta.dirname, "src/recording/snippet.ts");
  const host = ts.createCompilerHost(options);
  const virtual: ts.CompilerHost = {
    ...host,
    fileExists: (name) => name === file || host.fileExists(name),
    getSourceFile: (name, version) =>
      name === file ? ts.createSourceFile(name, source, version) : host.getSourceFile(name, version),
  };
  const program = ts.createProgram([file], options, virtual);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n").split(".")[0] ?? "");
}

describe("tsconfig.pure.json", () => {
  it("knows no host", () => {
    const names = ["setTimeout", "queueMicrotask", "document", "performance", "fetch"];
    const source = `export default [${names.join(", ")}];`;
    expect(complaintsAbout(source)).toEqual(names.map((name) => `Cannot find name '${name}'`));
  });

  it("says the same of names that TypeScript has a hint for", () => {
    expect(complaintsAbout("export default [console, process];")).toEqual([
      expect.stringContaining("Cannot find name 'console'"),
      expect.stringContaining("Cannot find name 'process'"),
    ]);
  });

  it("knows ECMAScript, with disposal and iterator helpers", () => {
    const source = `
      using resource = { [Symbol.dispose](): void { return; } };
      export const doubled = [1].values().map((value) => value * 2);
      export const later = Promise.withResolvers<typeof resource>();
    `;
    expect(complaintsAbout(source)).toEqual([]);
  });
});
