import { expect, it } from "vitest";
import { parseHeaders } from "../site-headers.ts";
import { caddyHeaders } from "./caddy-headers.ts";

it("says for each path what the build says, policies beside each other, caching in place of the usual", () => {
  const rules = parseHeaders(
    "/*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: object-src 'none'\n\n" +
      "/_astro/*\n  Cache-Control: public, immutable\n",
  );
  expect(caddyHeaders(rules)).toBe(
    "header ?Cache-Control no-cache\n" +
      "@rule0 path /*\n" +
      "header @rule0 +X-Content-Type-Options `nosniff`\n" +
      "header @rule0 +Content-Security-Policy `object-src 'none'`\n" +
      "@rule1 path /_astro/*\n" +
      "header @rule1 Cache-Control `public, immutable`\n",
  );
});
