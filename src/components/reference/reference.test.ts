import { describe, expect, it } from "vitest";
import { readReference } from "./reference.ts";
import type { ReferenceEntry } from "./reference.ts";

const pages = readReference();
const page = (slug: string): readonly ReferenceEntry[] => pages.find((one) => one.slug === slug)?.entries ?? [];
const entry = (slug: string, name: string): ReferenceEntry => {
  const found = page(slug).find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} has no entry`);
  return found;
};

describe("the reference", () => {
  it("has a page for each module, and one for the globals", () => {
    expect(pages.map(({ slug }) => slug)).toEqual([
      "asyncio",
      "time",
      "builtins",
      "aiohttp",
      "requests",
      "internet",
      "threading",
      "multiprocessing",
      "concurrent.futures",
      "cpu",
      "globals",
    ]);
  });

  it("says of a function how it is called, what it throws, and what it is in Python", () => {
    expect(entry("asyncio", "asyncio.run")).toMatchObject({
      anchor: "asyncio-run",
      signatures: ["function run<T>(main: Coroutine<T>): T"],
      python: "asyncio.run(main)",
      throws: [expect.stringContaining("RuntimeError"), "whatever the coroutine throws."],
    });
  });

  it("keeps the members of a class with it, and says how one is made", () => {
    const queue = entry("asyncio", "asyncio.Queue");
    expect(queue.signatures.some((signature) => signature.startsWith("new Queue("))).toBe(true);
    expect(queue.members.map(({ name }) => name)).toContain("asyncio.Queue.join");
    expect(page("asyncio").map(({ name }) => name)).not.toContain("asyncio.Queue.join");
  });

  it("gives all overloads of a function", () => {
    expect(entry("asyncio", "asyncio.sleep").signatures.length).toBeGreaterThan(1);
  });

  it("names no two places of a page alike", () => {
    for (const { slug, entries } of pages) {
      const anchors = entries.flatMap(({ anchor, members }) => [anchor, ...members.map((member) => member.anchor)]);
      expect(new Set(anchors).size, slug).toBe(anchors.length);
    }
  });

  it("leaves no comment in a signature", () => {
    const all = pages.flatMap(({ entries }) => entries.flatMap((one) => [one, ...one.members]));
    expect(all.flatMap(({ signatures }) => signatures).filter((text) => text.includes("*/"))).toEqual([]);
  });
});
