import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { MODULES } from "../../eslint.dependencies.ts";
import { drawMap, withMap } from "./draw-map.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const guide = readFileSync(path.join(ROOT, "docs/architecture.md"), "utf8");

describe("the map", () => {
  it("in the guide is that of the table which lint enforces; npm run map draws it anew", () => {
    expect(guide).toBe(withMap(guide, drawMap(MODULES)));
  });

  it("leaves out what follows from other arrows, and draws a module that imports nothing", () => {
    const modules = {
      "src/a": { mayImport: ["#b", "#c", "#b/door"] },
      "src/b": { mayImport: ["#c"] },
      "src/c": { mayImport: [] },
      "content/d": { mayImport: ["content/e.ts"] },
    };
    expect(drawMap(modules).split("\n").slice(2, -1)).toEqual([
      "  a --> b",
      "  b --> c",
      "  c",
      '  content_d["content/d"] --> content',
    ]);
  });

  it("is refused a guide without a place for it", () => {
    expect(() => withMap("# Guide", "")).toThrow("no place for the map");
  });
});

it("the guide says of each module what it is", () => {
  const folders = readdirSync(path.join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});
