// Snippets are looked at alike in the editor and in the course's own tests.

import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { COMPILER_OPTIONS } from "./compiler-options.ts";

it("are those of content/lessons/tsconfig.json", () => {
  const file = path.resolve(import.meta.dirname, "../../../content/lessons/tsconfig.json");
  const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name)) as {
    config: { readonly compilerOptions: unknown };
  };
  const { options, errors } = ts.convertCompilerOptionsFromJson(config.compilerOptions, path.dirname(file));
  expect(errors).toEqual([]);
  expect(COMPILER_OPTIONS).toEqual(options);
});
