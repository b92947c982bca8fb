import { createHash } from "node:crypto";
import { createNodeCompiler } from "#compiler/node";
import { expect, it } from "vitest";
import { findSnippet } from "./find-snippet.ts";
import { placeProgram, placePrograms } from "./place-programs.ts";
import { publishedFileAt } from "./published-files.ts";

const TEA = { file: "tea.ts", source: `console.log("tea");` };
const COFFEE = { file: "coffee.ts", source: `console.log("coffee");` };

function listAt(address: string): unknown[] {
  return JSON.parse(publishedFileAt(address) ?? "[]") as unknown[];
}

it("puts what the compiler makes of a page's snippets into one file, and the file's hash into the page", async () => {
  const [tea, coffee] = await placePrograms([TEA, COFFEE]);
  expect(tea?.address).toMatch(/^_astro\/programs\.[0-9a-f]{16}\.json$/);
  expect(coffee).toEqual({ ...tea, index: 1 });
  const hash = createHash("sha256")
    .update(publishedFileAt(tea?.address ?? "") ?? "")
    .digest("base64");
  expect(tea?.integrity).toBe(`sha256-${hash}`);
  const compiled = await createNodeCompiler().compile(COFFEE.source, { file: "coffee.ts", rules: "asyncio" });
  expect(compiled).toEqual({ kind: "compiled", program: listAt(tea?.address ?? "")[1] });
});

it("names another file once a text is another", async () => {
  const [one] = await placePrograms([TEA]);
  const [other] = await placePrograms([{ ...TEA, source: `console.log("green tea");` }]);
  expect(other?.address).not.toBe(one?.address);
  expect(other?.integrity).not.toBe(one?.integrity);
});

it("leaves what does not compile to the page", async () => {
  const [place] = await placePrograms([{ ...TEA, source: "const" }]);
  expect(listAt(place?.address ?? "")).toEqual([null]);
});

it("finds a lesson's snippet among those of its page", async () => {
  const page = "lessons/breakfast/gather";
  const place = await placeProgram(page, findSnippet(page, "breakfast.ts"));
  expect(listAt(place.address)[place.index]).toMatchObject({ file: "breakfast.ts", rules: "asyncio" });
  expect((await placeProgram(page, findSnippet(page, "frozen.ts"))).address).toBe(place.address);
  await expect(placeProgram(page, { file: "nowhere.ts" })).rejects.toThrow("nowhere.ts");
});
