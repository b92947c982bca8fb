import { expect, it } from "vitest";
import { parseHeaders } from "../site-headers.ts";
import { caddyRules } from "./caddy-rules.ts";

it("says for each path what the build says, policies beside each other, caching in place of the usual", () => {
  const rules = parseHeaders(
    "/*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: object-src 'none'\n\n" +
      "/_astro/*\n  Cache-Control: public, immutable\n",
  );
  expect(caddyRules(rules, "/")).toContain(
    "header ?Cache-Control no-cache\n" +
      "@rule0 path /*\n" +
      "header @rule0 +X-Content-Type-Options `nosniff`\n" +
      "header @rule0 +Content-Security-Policy `object-src 'none'`\n" +
      "@rule1 path /_astro/*\n" +
      "header @rule1 Cache-Control `public, immutable`\n",
  );
});

it("gives the site's own page for what is not there, also below a path", () => {
  expect(caddyRules([], "/juggler/")).toContain("\trewrite * /juggler/404.html\n");
});
