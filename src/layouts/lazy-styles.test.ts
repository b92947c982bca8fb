import { expect, it } from "vitest";
import { spareLazyStyles } from "./lazy-styles.ts";

type BuiltFile = Parameters<typeof spareLazyStyles>[0][number];

function chunk(sheets: readonly string[], isDynamicEntry: boolean): BuiltFile & { type: "chunk" } {
  const viteMetadata = { importedCss: new Set(sheets), importedAssets: new Set(["icons.ttf"]) };
  return { type: "chunk", isDynamicEntry, viteMetadata } as unknown as BuiltFile & { type: "chunk" };
}

it("counts the style sheets of what is fetched on intent among its assets", () => {
  const editor = chunk(["editor.css"], true);
  spareLazyStyles([editor]);
  expect([...(editor.viteMetadata?.importedAssets ?? [])]).toEqual(["icons.ttf", "editor.css"]);
});

it("leaves those alone that a page links itself", () => {
  const snippet = chunk(["snippet.css"], false);
  spareLazyStyles([snippet]);
  expect([...(snippet.viteMetadata?.importedAssets ?? [])]).toEqual(["icons.ttf"]);
});
