import { init } from "es-module-lexer";
import { beforeAll, expect, it } from "vitest";
import { initialScripts } from "./initial-scripts.ts";

beforeAll(() => init);

/** A site of scripts. */
function scriptsOf(html: string, scripts: Readonly<Record<string, string>>): readonly string[] {
  return initialScripts(html, (file) => scripts[file] ?? "");
}

it("names scripts, what is preloaded, islands and what draws them", () => {
  const html =
    '<link rel="modulepreload" href="/a/ahead.js"><script type="module" src="/a/page.js"></script>' +
    '<astro-island uid="1" component-url="/a/Island.js" renderer-url="/a/client.js"></astro-island>';
  expect(scriptsOf(html, {}).toSorted()).toEqual(["a/Island.js", "a/ahead.js", "a/client.js", "a/page.js"]);
});

it("follows imports, each once, in a circle too, and from modules in the page", () => {
  const html = '<script type="module">import "/a/one.js"; export {}</script>';
  const scripts = {
    "a/one.js": 'import{t as e}from"./two.js";import*as x from`./three.js`;export*from"./four.js";',
    "a/two.js": 'import"./one.js"',
  };
  expect(scriptsOf(html, scripts)).toEqual(["a/one.js", "a/two.js", "a/four.js"]);
});

it("leaves out what is fetched on intent, but not what fetches itself when the page is idle", () => {
  const scripts = {
    "a/page.js":
      'import("./editor.js"); idle(() => import(`./mark-progress.Ab1.js`)); const text = "import \'./no.js\'";',
    "a/mark-progress.Ab1.js": 'import "./store.js"',
  };
  expect(scriptsOf('<script type="module" src="/a/page.js"></script>', scripts)).toEqual([
    "a/page.js",
    "a/mark-progress.Ab1.js",
    "a/store.js",
  ]);
});
