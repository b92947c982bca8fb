// A copy of test262 on disk: its tests, what their front matter says, and the harness that each needs. Takes both the
// suite as tc39 publishes it (`test/`, `harness/`) and the form in which Firefox keeps it (a `shell.js` in each folder).

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "esbuild";

export interface Suite {
  readonly root: string;
  /** Where the folders of tests begin. */
  readonly tests: string;
}

export interface Test {
  /** Its path below `test/`. */
  readonly name: string;
  readonly code: string;
  readonly flags: readonly string[];
  /** The error that it must end with, and when that must be seen. */
  readonly negative: { readonly phase: string; readonly type: string } | null;
  /** What has to stand before its code. */
  readonly harness: string;
}

/** @returns `null` where there is no copy of the suite */
export function findSuite(root: string): Suite | null {
  if (existsSync(path.join(root, "test/built-ins/Promise"))) return { root, tests: path.join(root, "test") };
  return existsSync(path.join(root, "built-ins/Promise")) ? { root, tests: root } : null;
}

/** The tests in a folder and below, by name. */
export function testsIn({ root, tests }: Suite, folder: string): Test[] {
  const where = path.join(tests, folder);
  if (!existsSync(where)) return [];
  const files = readdirSync(where, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => path.relative(tests, path.join(entry.parentPath, entry.name)))
    .filter((name) => name.endsWith(".js") && !/(_FIXTURE|shell|browser)\.js$/u.test(name))
    .sort()
    .map((name) => readTest(root, tests, name));
}

function readTest(root: string, tests: string, name: string): Test {
  const text = readFileSync(path.join(tests, name), "utf8");
  const front = /\/\*---([^]*?)---\*\//u.exec(text)?.[1] ?? "";
  const flags = listIn(front, "flags");
  const phase = /^\s*phase:\s*(\w+)/mu.exec(front)?.[1];
  const type = /^\s*type:\s*(\w+)/mu.exec(front)?.[1];
  const isOriginal = root !== tests;
  const parts = isOriginal ? includedFiles(root, front, flags) : shellsAround(root, name);
  return {
    name,
    code: text.replace(/\/\*---[^]*?---\*\//u, ""),
    flags,
    negative: phase !== undefined && type !== undefined ? { phase, type } : null,
    harness: flags.includes("raw") ? "" : parts.map(condensed).join("\n"),
  };
}

function listIn(front: string, key: string): string[] {
  const inline = new RegExp(`^${key}:\\s*\\[(.*?)\\]`, "mu").exec(front)?.[1];
  const block = new RegExp(`^${key}:\\s*\\n((?:\\s+-.*\\n?)+)`, "mu").exec(front)?.[1];
  const items = inline?.split(",") ?? block?.split("\n").map((line) => line.replace(/^\s*-/u, "")) ?? [];
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

function includedFiles(root: string, front: string, flags: readonly string[]): string[] {
  const always = ["assert.js", "sta.js", ...(flags.includes("async") ? ["asyncHelpers.js"] : [])];
  const files = new Set([...always, ...listIn(front, "includes")]);
  return [...files].map((file) => path.join(root, "harness", file)).filter(existsSync);
}

/** Firefox puts what a folder's tests include into that folder's `shell.js`; what comes first is the suite's own. */
function shellsAround(root: string, name: string): string[] {
  const folders = path.dirname(name).split("/");
  const shells = ["", ...folders.map((_, index) => folders.slice(0, index + 1).join("/"))];
  return shells.map((folder) => path.join(root, folder, "shell.js")).filter(existsSync);
}

/** What stands behind this in Firefox's own shell is for its runner. */
const FIREFOX_HOST = "// file: test262-host.js";

const condensedFiles = new Map<string, string>();

/** Without comments and spaces: the harness is longer than most tests, and longer than a snippet may be. */
function condensed(file: string): string {
  const known = condensedFiles.get(file);
  if (known !== undefined) return known;
  const [text = ""] = readFileSync(file, "utf8").split(FIREFOX_HOST);
  const { code } = transformSync(text, { minifyWhitespace: true, legalComments: "none" });
  condensedFiles.set(file, code);
  return code;
}
