// Monaco gets the page's own colours.

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { CODE_DARK, CODE_LIGHT, TOKEN_KINDS } from "#styles";
import { editorTheme, forcedTheme, toHex } from "./editor-theme.ts";

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

describe("forcedTheme", () => {
  const SYSTEM: Readonly<Record<string, string>> = {
    Canvas: "rgb(0, 0, 0)",
    CanvasText: "rgb(255, 255, 255)",
    Highlight: "rgb(26, 235, 255)",
    HighlightText: "rgb(0, 0, 0)",
    GrayText: "rgb(63, 242, 63)",
    LinkText: "rgb(255, 255, 0)",
  };

  it("is of the reader's colours only, and nothing is written on its own colour", () => {
    const { base, rules, colors } = forcedTheme((keyword) => SYSTEM[keyword] ?? "no system colour");
    expect(base).toBe("hc-black");
    expect(new Set(rules.map(({ foreground }) => foreground))).toEqual(new Set(["#ffffff"]));
    for (const [colour, hex] of Object.entries(colors)) {
      const behind = colors[colour.replace("foreground", "background").replace("Foreground", "Background")];
      if (/foreground$/iu.test(colour) && behind !== undefined) expect([colour, hex]).not.toEqual([colour, behind]);
    }
    const forced = Object.values(SYSTEM).map(toHex);
    expect(Object.values(colors).filter((hex) => !forced.includes(hex))).toEqual([]);
  });

  it("is light where the canvas is", () => {
    expect(forcedTheme((keyword) => (keyword === "Canvas" ? "rgb(255, 255, 255)" : "rgb(0, 0, 0)")).base).toBe(
      "hc-light",
    );
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
