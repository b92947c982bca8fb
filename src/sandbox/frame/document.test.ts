// The frame's document and its policy.

import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { frameDocument, shellDocument } from "./document.ts";

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

it("stands whole in a shell, behind the same wall, under a policy that allows the relay besides and nothing else", async () => {
  const frame = await frameDocument();
  const shell = await shellDocument();
  const [, attributes = "", held = ""] = /<iframe ([^>]*?) srcdoc="([^"]*)">/u.exec(shell) ?? [];
  expect(held.replaceAll("&quot;", '"').replaceAll("&amp;", "&")).toBe(frame);
  expect(attributes).toBe('sandbox="allow-scripts" title="Runner"');
  const policyOf = (html: string): string[] => (/content="(?<policy>[^"]*)"/u.exec(html)?.[1] ?? "").split("; ");
  const [frames, shells] = [policyOf(frame), policyOf(shell)];
  expect(shells.filter((directive) => !directive.startsWith("script-src"))).toEqual(
    frames.filter((directive) => !directive.startsWith("script-src")),
  );
  const relay = /<script>([^<]*)<\/script>\n<\/body>/u.exec(shell.replace(held, ""))?.[1] ?? "";
  const hash = createHash("sha256").update(relay).digest("base64");
  expect(shells.find((directive) => directive.startsWith("script-src"))).toBe(
    frames.find((directive) => directive.startsWith("script-src"))?.replace(" blob:", ` 'sha256-${hash}' blob:`),
  );
});
