import { expect, it } from "vitest";
import { deadLinks, withBase } from "./page-links.ts";

it("puts the site's path before addresses from the root, once, and touches nothing else", () => {
  const html =
    `<a class="x" href="/about/">A</a> <a href="/juggler/progress/">P</a> <img alt="" src="/tea.png"/> <a href="/">H</a>` +
    `<a href="//elsewhere/">E</a> <a href="#top">T</a> <code>&lt;a href="/2"&gt;</code> href="/3" <a href="/juggler">J</a>`;
  expect(withBase(html, "/juggler/")).toBe(
    `<a class="x" href="/juggler/about/">A</a> <a href="/juggler/progress/">P</a> <img alt="" src="/juggler/tea.png"/> ` +
      `<a href="/juggler/">H</a><a href="//elsewhere/">E</a> <a href="#top">T</a> <code>&lt;a href="/2"&gt;</code> ` +
      `href="/3" <a href="/juggler">J</a>`,
  );
  expect(withBase(html, "/")).toBe(html);
});

const PAGES = new Map([
  ["index.html", `<a href="/j/a/#tea">1</a> <a href="/j/a/">2</a> <a href="/j/b.js">3</a> <a href="a/">4</a>`],
  [
    "a/index.html",
    `<h2 id="tea">Tea</h2> <a href="../#program=x">5</a> <a href="https://elsewhere/x">6</a> <a href="#tea">`,
  ],
]);
const has = (file: string): boolean => ["index.html", "a/index.html", "b.js"].includes(file);

it("has nothing to say of links that lead somewhere", () => {
  expect(deadLinks(PAGES, "/j/", has)).toEqual([]);
});

it("asks no address of its own of the 404 page, and of every other page does", () => {
  const canonical = `<link rel="canonical" href="https://site.invalid/j/404/"/>`;
  expect(deadLinks(new Map([["404.html", canonical]]), "/j/", has)).toEqual([]);
  expect(deadLinks(new Map([["a/index.html", canonical]]), "/j/", has)).toHaveLength(1);
});

it.each([
  ["a page that is not there", "/j/c/"],
  ["a heading that is not there", "/j/a/#coffee"],
  ["a heading of its own that is not there", "#coffee"],
  ["what is outside of the site's path", "/a/"],
  ["a folder without its slash", "/j/a"],
])("names a link to %s", (_what, link) => {
  expect(deadLinks(new Map([...PAGES, ["c.html", `<a href="${link}">x</a>`]]), "/j/", has)).toEqual([
    `c.html: ${link}`,
  ]);
});
