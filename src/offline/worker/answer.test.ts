// What a page gets, with and without a network, while a version is being kept and when it is whole.

import { describe, expect, it } from "vitest";
import { MemoryCache } from "../testing/memory-cache.ts";
import { hashOf, host, sampleSite } from "../testing/sample-site.ts";
import { answerFile, answerPage } from "./answer.ts";
import type { Answering } from "./answer.ts";
import { Store } from "./store.ts";
import { Versions } from "./versions.ts";

const CONTENTS = {
  "tea/": "tea",
  "cup/": "cup",
  "offline/": "no network",
  "404.html": "lost",
  "runner/prelude.js": "prelude",
  "_astro/a.1.js": "script",
};
const SITE = sampleSite("v1", CONTENTS);
const NEWER = { ...CONTENTS, "tea/": "new tea", "runner/prelude.js": "new prelude", "milk/": "new milk" };

interface Choice {
  readonly kept?: readonly (keyof typeof CONTENTS)[];
  /** What the host has; null where there is no network. */
  readonly online: Readonly<Record<string, string>> | null;
  readonly isSlow?: boolean;
}

async function setUp({ kept = [], online, isSlow = false }: Choice): Promise<Answering> {
  const cache = new MemoryCache();
  const store = new Store(() => Promise.resolve(cache));
  for (const path of kept) {
    const file = SITE.files[path];
    if (file) await store.put(path, file, new Response(`kept ${CONTENTS[path]}`));
  }
  const never = new Promise<Response>(() => undefined);
  return {
    versions: new Versions(SITE, store),
    store,
    hashOf,
    isWhole: () => Promise.resolve(kept.length === Object.keys(CONTENTS).length),
    fetch: ({ url }) => {
      if (online === null) return Promise.reject(new TypeError("Failed to fetch"));
      return isSlow ? never : host(online)(new URL(url).pathname.slice(1));
    },
    sleep: () => Promise.resolve(),
  };
}

const ALL = Object.keys(CONTENTS) as (keyof typeof CONTENTS)[];

async function said(answer: Promise<Response>): Promise<string> {
  const response = await answer;
  return response.type === "error" ? "error" : `${String(response.status)} ${await response.text()}`;
}

function request(path: string): Request {
  return new Request(`https://site.invalid/${path}`);
}

describe("a page", () => {
  it.each<[string, Choice, string, string]>([
    [
      "of a whole version comes from the disk, whatever the host has",
      { kept: ALL, online: NEWER },
      "tea/",
      "200 kept tea",
    ],
    ["comes from the network as long as not all is kept", { kept: ["tea/"], online: NEWER }, "tea/", "200 new tea"],
    ["comes from the disk when the network is away", { kept: ["tea/"], online: null }, "tea/", "200 kept tea"],
    [
      "comes from the disk when the network is too slow",
      { kept: ["tea/"], online: NEWER, isSlow: true },
      "tea/",
      "200 kept tea",
    ],
    ["that is not kept is said to be so", { kept: ["tea/", "offline/"], online: null }, "cup/", "503 kept no network"],
    ["that is not kept, with nothing to say so", { kept: ["tea/"], online: null }, "cup/", "error"],
    ["that there is not is said to be so", { kept: ALL, online: null }, "milk/", "404 kept lost"],
    ["that the version does not know may be a newer one", { kept: ALL, online: NEWER }, "milk/", "200 new milk"],
  ])("%s", async (_what, choice, path, expected) => {
    expect(await said(answerPage(await setUp(choice), request(path), path))).toBe(expected);
  });
});

describe("a file", () => {
  const ask = async (choice: Choice, path: string, version: string | null): Promise<string> =>
    said(answerFile(await setUp(choice), request(path), path, version));

  it.each<[string, Choice, string, string | null, string]>([
    [
      "that is kept comes from the disk",
      { kept: ["runner/prelude.js"], online: NEWER },
      "runner/prelude.js",
      "v1",
      "200 kept prelude",
    ],
    ["of the version comes from the network, too", { online: CONTENTS }, "runner/prelude.js", "v1", "200 prelude"],
    ["of another version is an error rather than a mixture", { online: NEWER }, "runner/prelude.js", "v1", "error"],
    [
      "for a page of another version comes from the network",
      { kept: ALL, online: NEWER },
      "runner/prelude.js",
      "v2",
      "200 new prelude",
    ],
    [
      "with its content in its name comes from wherever it is",
      { online: CONTENTS },
      "_astro/a.1.js",
      null,
      "200 script",
    ],
    ["that is not there any more is missing", { online: {} }, "runner/prelude.js", "v1", "404 lost"],
  ])("%s", async (_what, choice, path, version, expected) => {
    expect(await ask(choice, path, version)).toBe(expected);
  });

  it("fails when there is no network, for the page to say so", async () => {
    await expect(ask({ online: null }, "_astro/a.1.js", null)).rejects.toThrow("Failed to fetch");
  });
});
