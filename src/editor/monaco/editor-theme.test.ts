// Monaco gets the page's own colours.

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { CODE_DARK, CODE_LIGHT, TOKEN_KINDS } from "#styles";
import { editorTheme, toHex } from "./editor-theme.ts";

describe("editorTheme", () => {
  it.each([CODE_LIGHT, CODE_DARK])("has the code theme's colours for code in $name", (code) => {
    const { base, rules, colors } = editorTheme(code, () => "rgb(1, 2, 3)");
    expect(base).toBe(code.type === "dark" ? "vs-dark" : "vs");
    for (const kind of TOKEN_KINDS) expect(rules).toContainEqual({ token: kind, foreground: code.tokens[kind] });
    expect(colors["editor.background"]).toBe(code.background);
    expect(colors["editorError.foreground"]).toBe("#010203");
  });

  it("asks for tokens that there are", () => {
    const styles = readFileSync(path.resolve(import.meta.dirname, "../../styles/tokens.css"), "utf8");
    const asked = new Set<string>();
    editorTheme(CODE_LIGHT, (token) => {
      asked.add(token);
      return "";
    });
    expect([...asked].filter((token) => !styles.includes(`${token}:`))).toEqual([]);
  });
});

describe("toHex", () => {
  it.each([
    ["rgb(194, 58, 44)", "#c23a2c"],
    ["rgba(0, 0, 0, 0.5)", "#00000080"],
  ])("writes %s as %s", (colour, hex) => {
    expect(toHex(colour)).toBe(hex);
  });
});
