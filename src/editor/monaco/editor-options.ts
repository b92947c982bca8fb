// How an editor is set up: like static code that can be typed into. Nothing is drawn that static code does not have,
// and nothing scrolls within.

import type { editor } from "monaco-editor/editor";
import type { StaticMetrics } from "../static-metrics.ts";

/** Text and numbers of the size and at the distance of the static code. */
export function optionsLike(metrics: StaticMetrics): editor.IEditorOptions {
  const gap = Math.round(metrics.gap);
  return {
    fontFamily: metrics.fontFamily,
    fontSize: metrics.fontSize,
    fontWeight: metrics.fontWeight,
    lineHeight: metrics.lineHeight,
    fontLigatures: false,
    lineNumbersMinChars: Math.max(1, Math.floor((metrics.left - gap) / metrics.characterWidth)),
    lineDecorationsWidth: gap,
    padding: { top: Math.floor(metrics.top), bottom: Math.floor(metrics.bottom) },
  };
}

/** Of an editor that scrolls within. */
export const FILLING_OPTIONS: editor.IEditorOptions = {
  scrollbar: {
    vertical: "auto",
    verticalScrollbarSize: 10,
    horizontalScrollbarSize: 10,
    useShadows: false,
    alwaysConsumeMouseWheel: false,
  },
};

export const COMMON_OPTIONS: editor.IStandaloneEditorConstructionOptions = {
  // The page scrolls, the editor does not: it is as high as its text.
  scrollBeyondLastLine: false,
  scrollbar: {
    vertical: "hidden",
    horizontalScrollbarSize: 8,
    useShadows: false,
    alwaysConsumeMouseWheel: false,
    ignoreHorizontalScrollbarInContentHeight: true,
  },
  automaticLayout: true,
  // Lists and hovers may be larger than the editor.
  fixedOverflowWidgets: true,
  // Only what static code shows, too.
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  folding: false,
  guides: { indentation: false },
  renderLineHighlightOnlyWhenFocus: true,
  renderWhitespace: "none",
  roundedSelection: false,
  // TypeScript knows what may follow; other words of the text would be noise.
  wordBasedSuggestions: "off",
  acceptSuggestionOnEnter: "smart",
};
