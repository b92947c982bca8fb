// What is compiled at build time is run in the page as if it had been compiled there: so both compilers must make the very
// same of a text. They share `compileWith`; what differs is esbuild, native in Node and WebAssembly in the page.

import { readCourse } from "#course";
import * as native from "esbuild";
import * as wasm from "esbuild-wasm";
import { afterAll, expect, it } from "vitest";
import { compileWith } from "../compile.ts";
import { transformWith } from "../lower.ts";

const { home, units } = readCourse();
const snippets = [...home, ...units.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.snippets))];

afterAll(() => wasm.stop());

it("is of one version", () => {
  expect(wasm.version).toBe(native.version);
});

it("compiles every snippet of the course to the very same program as WebAssembly does", async () => {
  expect(snippets.length).toBeGreaterThan(100);
  for (const { path, file, source } of snippets) {
    const options = { file, rules: "asyncio" } as const;
    const inPage = await compileWith(transformWith(wasm), source, options);
    expect(inPage, path).toEqual(await compileWith(transformWith(native), source, options));
    expect(inPage.kind, path).toBe("compiled");
  }
});
