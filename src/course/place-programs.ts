// The programs of a page's snippets as the build compiles them, in one file beside the page: whoever is about to press Run
// fetches it, and needs no compiler for what nobody has changed.

import { createHash } from "node:crypto";
import type { Snippet } from "./course.ts";
import { snippetsOf } from "./find-snippet.ts";
import { publishJson } from "./published-files.ts";
import { compileProgram } from "./record-snippet.ts";

/** Where a program stands. */
export interface ProgramPlace {
  /** Relative to the site's root. */
  readonly address: string;
  /** The hash of the file, as `fetch` takes it: nothing but what this build's compiler made of this text is ever run. */
  readonly integrity: string;
  /** Its place in the file's list. */
  readonly index: number;
}

type Compilable = Pick<Snippet, "file" | "source">;

/** By what was compiled: each snippet of a page asks for the file of all. */
const placed = new Map<string, Promise<readonly ProgramPlace[]>>();

/**
 * Under asyncio rules, as snippets are recorded.
 * @param page the page's id, as for `findSnippet`
 * @param snippet one of that page's
 */
export async function placeProgram(page: string, { file }: Pick<Snippet, "file">): Promise<ProgramPlace> {
  const snippets = snippetsOf(page);
  const key = JSON.stringify(snippets.map((snippet) => [snippet.file, snippet.source]));
  const places = placed.get(key) ?? placePrograms(snippets);
  placed.set(key, places);
  const place = (await places)[snippets.findIndex((snippet) => snippet.file === file)];
  if (place === undefined) throw new Error(`The page "${page}" has no snippet ${file}.`);
  return place;
}

/** @returns a place for each of them, in their order */
export async function placePrograms(snippets: readonly Compilable[]): Promise<readonly ProgramPlace[]> {
  const json = JSON.stringify(await Promise.all(snippets.map(compile)));
  const integrity = `sha256-${createHash("sha256").update(json).digest("base64")}`;
  const address = publishJson("programs", json);
  return snippets.map((_, index) => ({ address, integrity, index }));
}

/** `null` where it does not compile: the page's own compiler says why. */
async function compile(snippet: Compilable): Promise<unknown> {
  const compiled = await compileProgram(snippet, "asyncio");
  return compiled.kind === "compiled" ? compiled.program : null;
}
