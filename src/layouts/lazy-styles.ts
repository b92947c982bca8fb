// Keeps the style sheets of what is fetched on intent, such as the editor.

import type { Plugin, Rollup } from "vite";

/**
 * Astro deletes each style sheet that no page links (astro/core/build/plugins/plugin-css.ts, "orphaned"), also one that
 * a chunk will ask for when it is fetched. Counted among its chunk's assets, a sheet is spared.
 */
export function keepLazyStyles(): Plugin {
  return {
    name: "juggler:keep-lazy-styles",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle(_options, bundle) {
      spareLazyStyles(Object.values(bundle));
    },
  };
}

export function spareLazyStyles(files: readonly (Rollup.OutputChunk | Rollup.OutputAsset)[]): void {
  for (const file of files) {
    if (file.type !== "chunk" || !file.isDynamicEntry) continue;
    for (const sheet of file.viteMetadata?.importedCss ?? []) file.viteMetadata?.importedAssets.add(sheet);
  }
}
