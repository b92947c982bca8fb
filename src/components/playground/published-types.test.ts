// A program that left the page, with the published types beside it: an editor elsewhere finds it right (and a slip wrong),
// and the command line runs it.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ts from "typescript";
import { afterAll, expect, it } from "vitest";
import { STARTER } from "./program.ts";
import { publishedTypes } from "./published-types.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const folder = mkdtempSync(path.join(os.tmpdir(), "juggler-program-"));
const program = path.join(folder, "program.ts");

afterAll(() => {
  rmSync(folder, { recursive: true });
});

for (const [name, text] of Object.entries(publishedTypes())) writeFileSync(path.join(folder, name), text);

function errorsIn(code: string): string[] {
  writeFileSync(program, code);
  const configuration = path.join(folder, "tsconfig.json");
  const { config } = ts.readConfigFile(configuration, (file) => readFileSync(file, "utf8")) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  return ts
    .getPreEmitDiagnostics(ts.createProgram(fileNames, options))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

it("is right for TypeScript elsewhere, and a slip in it is not", () => {
  expect(errorsIn(STARTER)).toEqual([]);
  expect(errorsIn(STARTER.replace("asyncio.sleep(1)", 'asyncio.sleep("1")'))).toEqual([
    "Argument of type 'string' is not assignable to parameter of type 'number'.",
  ]);
});

it("is run by the command line", () => {
  writeFileSync(program, STARTER);
  const printed = execFileSync(process.execPath, ["src/command-line/snippet.ts", program], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  expect(printed).toContain("Hello after a second.");
});

it("is configured as the course's own snippets are", () => {
  const read = (text: string): unknown =>
    (ts.parseConfigFileTextToJson("", text).config as { compilerOptions: unknown }).compilerOptions;
  const own = read(readFileSync(path.join(ROOT, "content/lessons/tsconfig.json"), "utf8"));
  expect({ ...(own as object), skipLibCheck: undefined }).toMatchObject(
    read(publishedTypes()["tsconfig.json"] ?? "") as object,
  );
});
