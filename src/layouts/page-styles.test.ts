import { expect, it } from "vitest";
import { isPageStyle } from "./page-styles.ts";

it.each([
  "/juggler/src/styles/tokens.css",
  "/juggler/src/player/views/timeline.css",
  "/juggler/src/components/site/HomeHero.astro?astro&type=style&index=0&lang.css",
  "/juggler/node_modules/@astrojs/starlight/style/reset.css",
])("takes %s into the one sheet", (id) => {
  expect(isPageStyle(id)).toBe(true);
});

it.each([
  "/juggler/src/components/playground/playground.css",
  "/juggler/src/pages/404.astro?astro&type=style&index=0&lang.css",
  "/juggler/node_modules/monaco-editor/esm/vs/base/browser/ui/list/list.css",
  "/juggler/src/player/views/TimelineView.tsx",
])("leaves %s where it is", (id) => {
  expect(isPageStyle(id)).toBe(false);
});
