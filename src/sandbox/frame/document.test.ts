// The frame's document and its policy.

import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { frameDocument } from "./document.ts";

it("holds one script, which its policy names by its hash, and nothing else may come in", async () => {
  const html = await frameDocument();
  const scripts = [...html.matchAll(/<script>(?<text>[^]*?)<\/script>/gu)];
  expect(scripts).toHaveLength(1);
  const hash = createHash("sha256")
    .update(scripts[0]?.groups?.["text"] ?? "")
    .digest("base64");
  const policy = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(html)?.groups?.["policy"];
  expect(policy?.split("; ")).toEqual([
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
});
