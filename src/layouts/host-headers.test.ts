import { expect, it } from "vitest";
import { headersFile } from "./host-headers.ts";
import { withPolicy } from "./page-policy.ts";

const PAGES = [
  "index.html",
  "404.html",
  "embed/index.html",
  "runner/frame.html",
  "lessons/a/index.html",
  "lessons/b/index.html",
];
const [everywhere = "", scripts = "", worker = "", ...closed] = headersFile(PAGES, "/").split(/\n(?=\/)/u);

function directives(policy: string): string[] {
  return policy.split("; ");
}

function headerOf(rule: string, name: string): string {
  return new RegExp(`^ {2}${name}: (.*)$`, "mu").exec(rule)?.[1] ?? "";
}

it("says of every document what each page's own policy says", () => {
  const page = /content="([^"]*)"/u.exec(withPolicy("<head></head>"))?.[1] ?? "";
  const sent = directives(headerOf(everywhere, "Content-Security-Policy"));
  expect(sent.filter((directive) => !directives(page).includes(directive))).toEqual([]);
  expect(sent).toContain("frame-src 'self'");
});

it("lets nobody frame any page but the one that is made for it, and the runner in it", () => {
  expect(closed.map((rule) => rule.split("\n")[0])).toEqual(["/", "/404.html", "/index.html", "/lessons/*"]);
  expect(closed.every((rule) => headerOf(rule, "Content-Security-Policy") === "frame-ancestors 'none'")).toBe(true);
});

it("is for every path first, and for scripts besides", () => {
  expect(everywhere.split("\n")[0]).toBe("/*");
  expect(scripts.split("\n")[0]).toBe("/_astro/*");
  expect(headerOf(scripts, "Cache-Control")).toBe("public, max-age=31536000, immutable");
  expect(worker.split("\n")[0]).toBe("/sw.js");
  expect(headerOf(worker, "Cache-Control")).toBe("no-cache");
});

it("names paths as they are asked for", () => {
  const paths = headersFile(PAGES, "/juggler/").match(/^\/.*$/gmu);
  expect(paths).toEqual([
    "/juggler/*",
    "/juggler/_astro/*",
    "/juggler/sw.js",
    "/juggler/",
    "/juggler/404.html",
    "/juggler/index.html",
    "/juggler/lessons/*",
  ]);
});

it.each([
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
])("sends %s: %s", (name, value) => {
  expect(headerOf(everywhere, name)).toBe(value);
});

it("closes cameras and the like, and lets WebAssembly be compiled in the compiler's worker only", () => {
  expect(headerOf(everywhere, "Permissions-Policy")).toContain("camera=()");
  expect(everywhere).not.toContain("wasm-unsafe-eval");
  expect(headerOf(scripts, "Content-Security-Policy")).toContain("script-src 'self' 'wasm-unsafe-eval'");
});
