// The page's look as a theme of Monaco: code in the colours of the code theme, all around it in those of the tokens; and
// where the reader has forced colours upon every page, in theirs.

import { TOKEN_KINDS, type CodeTheme } from "#styles";
import type { editor } from "monaco-editor/editor";

/** Monaco's colours by the token (a custom property) that has them. */
const COLOURS: Readonly<Record<string, string>> = {
  focusBorder: "--focus",
  foreground: "--ink",
  "editorCursor.foreground": "--ink",
  "editorLineNumber.activeForeground": "--ink",
  "editorError.foreground": "--blocked",
  "editorWarning.foreground": "--running",
  "editorWidget.background": "--paper-raised",
  "editorWidget.foreground": "--ink",
  "editorWidget.border": "--rule-strong",
  "editorHoverWidget.background": "--paper-raised",
  "editorHoverWidget.foreground": "--ink",
  "editorHoverWidget.border": "--rule-strong",
  "editorSuggestWidget.background": "--paper-raised",
  "editorSuggestWidget.foreground": "--ink",
  "editorSuggestWidget.border": "--rule-strong",
  "editorSuggestWidget.selectedBackground": "--passed-wash",
  "editorSuggestWidget.selectedForeground": "--ink",
  "editorSuggestWidget.highlightForeground": "--link",
  "editorSuggestWidget.focusHighlightForeground": "--link",
  // Colours have other meanings here than the kinds of names.
  ...Object.fromEntries(
    ["class", "function", "interface", "keyword", "method", "module", "property", "variable"].map((kind) => [
      `symbolIcon.${kind}Foreground`,
      "--ink-faint",
    ]),
  ),
  "editorBracketMatch.border": "--rule-strong",
  "editorBracketMatch.background": "--paper-sunken",
  "editor.wordHighlightBackground": "--paper-sunken",
  "editor.findMatchBackground": "--running",
  "editor.findMatchHighlightBackground": "--running-wash",
  "quickInput.background": "--paper-raised",
  "quickInput.foreground": "--ink",
  "list.hoverBackground": "--paper-sunken",
  "list.focusBackground": "--passed-wash",
  "list.focusForeground": "--ink",
  "list.highlightForeground": "--link",
  "menu.background": "--paper-raised",
  "menu.foreground": "--ink",
  "menu.selectionBackground": "--passed-wash",
  "menu.selectionForeground": "--ink",
  "input.background": "--paper",
  "input.foreground": "--ink",
  "input.border": "--rule-strong",
  "textLink.foreground": "--link",
  "scrollbarSlider.background": "--rule",
  "scrollbarSlider.hoverBackground": "--rule-strong",
  "scrollbarSlider.activeBackground": "--rule-strong",
};

/** @param readToken gives a custom property's colour in the theme of the moment, as `getComputedStyle` writes colours */
export function editorTheme(code: CodeTheme, readToken: (token: string) => string): editor.IStandaloneThemeData {
  const around = Object.entries(COLOURS).map(([colour, token]) => [colour, toHex(readToken(token))] as const);
  return {
    base: code.type === "dark" ? "vs-dark" : "vs",
    // Without the base's rules for tokens: what is not named here is plain.
    inherit: false,
    rules: [
      { token: "", foreground: code.tokens.plain },
      ...TOKEN_KINDS.map((kind) => ({ token: kind, foreground: code.tokens[kind] })),
    ],
    colors: {
      ...Object.fromEntries(around),
      "editor.background": code.background,
      "editor.foreground": code.tokens.plain,
      "editor.selectionBackground": code.selection,
      "editor.lineHighlightBackground": code.lineHighlight,
      "editorLineNumber.foreground": code.lineNumber,
    },
  };
}

/** System colours by what they are for in Monaco, whose editors browsers leave as they are. */
const FORCED_COLOURS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["editor", "editorWidget", "editorHoverWidget", "editorSuggestWidget", "quickInput", "menu", "input"].flatMap(
      (part) => [
        [`${part}.background`, "Canvas"],
        [`${part}.foreground`, "CanvasText"],
      ],
    ),
  ),
  foreground: "CanvasText",
  // Whatever has a colour of its own elsewhere has an edge here.
  contrastBorder: "CanvasText",
  contrastActiveBorder: "Highlight",
  focusBorder: "Highlight",
  "editorCursor.foreground": "CanvasText",
  "editorLineNumber.foreground": "CanvasText",
  "editorLineNumber.activeForeground": "CanvasText",
  "editorError.foreground": "CanvasText",
  "editorWarning.foreground": "CanvasText",
  "editorUnnecessaryCode.border": "GrayText",
  "editor.selectionBackground": "Highlight",
  "editor.selectionForeground": "HighlightText",
  // Also where the find box has the focus.
  "editor.inactiveSelectionBackground": "Highlight",
  "editorSuggestWidget.selectedBackground": "Highlight",
  "editorSuggestWidget.selectedForeground": "HighlightText",
  "editorSuggestWidget.highlightForeground": "CanvasText",
  "editorSuggestWidget.focusHighlightForeground": "HighlightText",
  "list.focusBackground": "Highlight",
  "list.focusForeground": "HighlightText",
  "list.highlightForeground": "CanvasText",
  "list.focusHighlightForeground": "HighlightText",
  "quickInputList.focusBackground": "Highlight",
  "quickInputList.focusForeground": "HighlightText",
  "menu.selectionBackground": "Highlight",
  "menu.selectionForeground": "HighlightText",
  "textLink.foreground": "LinkText",
  "scrollbarSlider.background": "GrayText",
  "scrollbarSlider.hoverBackground": "Highlight",
  "scrollbarSlider.activeBackground": "Highlight",
};

/**
 * All code is plain, as it is everywhere in the page then.
 * @param readColour computes a system colour, as `getComputedStyle` writes colours
 */
export function forcedTheme(readColour: (keyword: string) => string): editor.IStandaloneThemeData {
  const plain = toHex(readColour("CanvasText"));
  return {
    // The edges of what floats, and the way things are marked without colours, are Monaco's.
    base: isDark(readColour("Canvas")) ? "hc-black" : "hc-light",
    inherit: true,
    rules: ["", ...TOKEN_KINDS].map((token) => ({ token, foreground: plain })),
    colors: Object.fromEntries(
      Object.entries(FORCED_COLOURS).map(([colour, keyword]) => [colour, toHex(readColour(keyword))]),
    ),
  };
}

function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return red + green + blue < 3 * 128;
}

/** @param colour `rgb(194, 58, 44)` or `rgba(…, 0.5)` */
export function toHex(colour: string): string {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const bytes = [red, green, blue, ...(alpha === 1 ? [] : [Math.round(alpha * 255)])];
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
