import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { withPolicy } from "./page-policy.ts";

const hashOf = (code: string): string => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
const page = (body: string): string => `<!doctype html><html><head data-x><title>Tea</title></head>${body}</html>`;
const directive = (html: string, name: string): string | undefined =>
  new RegExp(`[ ;"]${name} ([^;"]*)`).exec(withPolicy(html))?.[1];

it("puts the policy before everything else in the head but the charset", () => {
  const start = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; `;
  expect(withPolicy(page(""))).toContain(`<head data-x>${start}`);
  expect(withPolicy(`<head><meta charset="utf-8"/><title>`)).toContain(`<head><meta charset="utf-8"/>${start}`);
});

it("lets a page run the scripts that the build wrote into it, each named once, and no other inline script", () => {
  const html = page(
    `<script>a()</script><script type="module">b("<i>")</script><script>a()</script>` +
      `<script type="module" src="/c.js"></script><script type="application/json">{}</script>`,
  );
  expect(directive(html, "script-src")).toBe(`'self' ${hashOf("a()")} ${hashOf('b("<i>")')}`);
});

it.each([
  ["frame-src", "'self'"],
  ["connect-src", "'self'"],
  ["worker-src", "'self'"],
  ["font-src", "'self'"],
  ["base-uri", "'none'"],
  ["form-action", "'none'"],
  ["object-src", "'none'"],
])("keeps %s to %s", (name, value) => {
  expect(directive(page(""), name)).toBe(value);
});

it("leaves a document alone that has a policy of its own", () => {
  const runner = `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head>`;
  expect(withPolicy(runner)).toBe(runner);
});
