import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { transform } from "esbuild";
import { describe, expect, it } from "vitest";
import { HELPERS, replaceHelpers } from "./helpers.ts";
import { lower, transformWith } from "./lower.ts";
import { firstMappedLine } from "./source-map.ts";

/** Uses everything that esbuild has a helper for here, so that none stays away. */
const USES_ALL = `import asyncio, { run } from "asyncio"; import * as time from "time"; export * from "time";
export async function* f() { yield* g(); await 1; for await (const a of f()) { await using b = a; using c = a; } }
export class K extends L { async m() { await super.m(); super.n = 1; } static self = K; @d accessor e = 1; @d #p = 2; }
asyncio(run, time, { ...f }, import.meta);`;

/** What to do when one of these tests fails after an upgrade of esbuild. */
const ON_UPGRADE =
  "esbuild's helpers have changed. Read what the new one does that the old one did not, make the runtime's own helper " +
  "(src/runtime/rules) do it too, then put the new hash here.";

async function lowered() {
  const { code, map } = await lower(transformWith({ transform }), { text: USES_ALL, loader: "ts", isRenamed: false });
  return { code, helperLines: firstMappedLine(map) };
}

/** The text of each helper, by name. */
async function stockHelpers(): Promise<Map<string, string>> {
  const { code, helperLines } = await lowered();
  const texts = code
    .split("\n")
    .slice(0, helperLines)
    .join("\n")
    .split(/^(?=var )/mu)
    .slice(1);
  return new Map(texts.map((text) => [/^var (\w+)/u.exec(text)?.[1] ?? "", text]));
}

describe("esbuild's helpers", () => {
  it("are the ones that ours were written after", async () => {
    const helpers = await stockHelpers();
    const hashes = HELPERS.map((name) => {
      const hash = createHash("sha256")
        .update(helpers.get(name) ?? "")
        .digest("hex");
      return [name, hash.slice(0, 12)];
    });
    expect(Object.fromEntries(hashes), ON_UPGRADE).toEqual({
      __async: "4cf63872ec6f",
      __await: "8a9133af222e",
      __asyncGenerator: "f07a40aca0ba",
      __yieldStar: "287b61f2a9e5",
      __forAwait: "0ba29e1875c5",
      __using: "2de57e8319ca",
      __callDispose: "54ec6259be68",
      __toESM: "19c63421c292",
    });
  });

  it("reach promises only through those that are ours", async () => {
    const others = Array.from(await stockHelpers()).filter(([name]) => !(HELPERS as readonly string[]).includes(name));
    expect(others.length).toBeGreaterThan(10);
    expect(
      others.filter(([, text]) => /Promise|async|await/u.test(text)),
      ON_UPGRADE,
    ).toEqual([]);
  });

  it("are the same in the page and in Node", () => {
    const version = (name: string): unknown => {
      const path = createRequire(import.meta.url).resolve(`${name}/package.json`);
      return (JSON.parse(readFileSync(path, "utf8")) as { version: unknown }).version;
    };
    expect(version("esbuild-wasm")).toBe(version("esbuild"));
  });
});

describe("replaceHelpers", () => {
  it("binds each of ours, keeps every line, and leaves the program alone", async () => {
    const { code, helperLines } = await lowered();
    const replaced = replaceHelpers(code, helperLines);
    for (const name of HELPERS) expect(replaced).toContain(`\nvar ${name} = $$helpers.${name}, $$stock${name} = `);
    expect(replaced.split("\n")).toHaveLength(code.split("\n").length);
    const body = (text: string): string => text.split("\n").slice(helperLines).join("\n");
    expect(body(replaced)).toBe(body(code));
  });

  it("does not look beyond the helpers' lines", () => {
    const code = "var __async = stock;\nf(`\nvar __async = mine;`);\n";
    expect(replaceHelpers(code, 1)).toBe(
      "var __async = $$helpers.__async, $$stock__async = stock;\nf(`\nvar __async = mine;`);\n",
    );
  });
});
