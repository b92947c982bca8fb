// Which version a file is taken from, and how long older ones stay.

import { expect, it } from "vitest";
import { MemoryCache } from "../testing/memory-cache.ts";
import { sampleSite } from "../testing/sample-site.ts";
import type { SiteFiles } from "../site-files.ts";
import { Store } from "./store.ts";
import { Versions } from "./versions.ts";

const V1 = sampleSite("v1", { "tea/": "tea", "runner/prelude.js": "prelude 1", "_astro/a.1.js": "a" });
const V2 = sampleSite("v2", { "tea/": "more tea", "runner/prelude.js": "prelude 2", "_astro/b.2.js": "b" });
const V3 = sampleSite("v3", { "tea/": "tea again", "_astro/b.2.js": "b" });

const cache = new MemoryCache();
const store = new Store(() => Promise.resolve(cache));

async function keep(site: SiteFiles): Promise<void> {
  for (const [path, file] of Object.entries(site.files)) await store.put(path, file, new Response(path));
}

async function sizes(): Promise<number[]> {
  return Promise.all([V1, V2, V3].map(async (site) => (await store.pathsOf(site)).size));
}

it("keeps a version as long as somebody uses it, and what it shares with another as long as that", async () => {
  await keep(V1);
  await new Versions(V1, store).takeOver([]);
  await keep(V2);
  const second = new Versions(V2, store);
  await second.takeOver(["tab"]);
  expect(await sizes()).toEqual([3, 3, 1]);

  // A page of the newest version gets what is of it; one that is still open, what is of its own.
  expect(await second.findFor("runner/prelude.js", null)).toMatchObject({ file: V2.files["runner/prelude.js"] });
  expect(await second.findFor("runner/prelude.js", "v2")).toMatchObject({ file: V2.files["runner/prelude.js"] });
  expect(await second.findFor("runner/prelude.js", "v1")).toMatchObject({ file: V1.files["runner/prelude.js"] });
  // What has its content in its name is the same for everybody.
  expect(await second.findFor("_astro/a.1.js", null)).toMatchObject({ file: V1.files["_astro/a.1.js"] });
  // Nobody knows that version here: the network may.
  expect(await second.findFor("runner/prelude.js", "v0")).toBe(undefined);
  expect(await second.findFor("types/globals.d.ts", null)).toBe(undefined);

  await keep(V3);
  await new Versions(V3, store).takeOver(["another tab"]);
  expect(await sizes()).toEqual([0, 3, 2]);
  await new Versions(V3, store).tidy(["another tab"]);
  expect(await sizes()).toEqual([0, 3, 2]);
  await new Versions(V3, store).tidy(["a third tab"]);
  expect(await sizes()).toEqual([0, 1, 2]);
});

it.each(["tea/", "tea", "tea/index.html"])("finds a page by %s", (path) => {
  expect(new Versions(V1, store).find(path)?.path).toBe("tea/");
});

it.each(["te", "constructor", "__proto__", "tea/cup/"])("finds no page by %s", (path) => {
  expect(new Versions(V1, store).find(path)).toBe(undefined);
});
