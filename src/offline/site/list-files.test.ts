import { expect, it } from "vitest";
import { withVersion } from "./keep-offline.ts";
import { listFiles } from "./list-files.ts";

const LARGE = "x".repeat(300_000);
const SITE: Readonly<Record<string, string>> = {
  "index.html": "home",
  "404.html": "lost",
  "offline/index.html": "no network",
  "lessons/tea/index.html": LARGE,
  "_astro/page.1a.js": "script",
  "_astro/page.1a.js.br": "s",
  "_astro/monaco.2b.js": LARGE,
  "_astro/esbuild-3c.wasm": LARGE,
  "runner/prelude.js": "prelude",
  "pagefind/pagefind.js": "search",
  "pagefind/pagefind-ui.js": "not used",
  "pagefind/wasm.en.pagefind": "wasm",
  "pagefind/wasm.unknown.pagefind": "wasm",
  "icon-192.png": "icon",
  "social/tea.png": "preview",
  "robots.txt": "robots",
  "sitemap-index.xml": "sitemap",
  _headers: "headers",
};
const list = (site: Readonly<Record<string, string>>) =>
  listFiles(Object.keys(site), (name) => Buffer.from(site[name] ?? ""));

it("lists what a reader asks for, by address: what says that something is missing first, what is large last", () => {
  expect(Object.keys(list(SITE).files)).toEqual([
    "404.html",
    "offline/",
    "_astro/page.1a.js",
    "runner/prelude.js",
    "",
    "icon-192.png",
    "lessons/tea/",
    "pagefind/pagefind.js",
    "pagefind/wasm.en.pagefind",
    "_astro/esbuild-3c.wasm",
    "_astro/monaco.2b.js",
  ]);
  expect(list(SITE).files[""]).toEqual({
    // printf home | sha256sum
    hash: "4ea140588150773ce3aa",
    bytes: 4,
  });
});

it("is another version as soon as any file that is kept differs, and only then", () => {
  const { version } = list(SITE);
  expect(list({ ...SITE, "index.html": "hole" }).version).not.toBe(version);
  expect(list({ ...SITE, "lessons/cup/index.html": "cup" }).version).not.toBe(version);
  expect(list({ ...SITE, "robots.txt": "others" }).version).toBe(version);
});

it("says in a page which version it is of, and how much that takes", () => {
  const site = { version: "v1", files: { "": { hash: "0", bytes: 12 }, "a.js": { hash: "1", bytes: 30 } } };
  expect(withVersion("<head><title>Tea</title></head>", site)).toBe(
    '<head><meta name="juggler-version" content="v1" data-bytes="42"><title>Tea</title></head>',
  );
});
