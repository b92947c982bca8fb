// One style sheet for whatever several pages show. A page waits for one file instead of six, and the next page has it.

import type { Plugin } from "vite";

/** By its components' folder: what only one page shows stays with that page. */
const OF_ONE_PAGE = /\/src\/(?:pages|components\/(?:assessment|cheat-sheet|embed|playground|progress|reference))\//u;

/** Fetched on intent, with a style sheet of its own. */
const OF_THE_EDITOR = /\/monaco-editor\//u;

const NOTHING = "\0juggler:in-the-page-styles";

/**
 * The server's build writes the styles of all that it draws; the browser's, which comes after it, only those of what is
 * drawn there alone.
 */
export function joinPageStyles(): Plugin[] {
  const written = new Set<string>();
  return [
    {
      name: "juggler:join-page-styles",
      apply: "build",
      applyToEnvironment: ({ name }) => name === "prerender",
      config: () => ({
        environments: {
          prerender: {
            build: {
              rolldownOptions: { output: { codeSplitting: { groups: [{ name: "page", test: isPageStyle }] } } },
            },
          },
        },
      }),
      moduleParsed({ id }) {
        if (isOwnStyle(id)) written.add(id);
      },
    },
    {
      // Named by chunks of the browser's, the same styles would be in a second file, and fetched with the first run.
      name: "juggler:leave-page-styles-out",
      apply: "build",
      enforce: "pre",
      applyToEnvironment: ({ name }) => name === "client",
      async resolveId(source, importer, options) {
        if (!isOwnStyle(source)) return null;
        const style = await this.resolve(source, importer, { ...options, skipSelf: true });
        return style !== null && written.has(style.id) ? NOTHING : null;
      },
      load: (id) => (id === NOTHING ? "" : null),
    },
  ];
}

/** @param id the whole path of a module; a component's own styles are named by its path and a query that ends with `.css` */
export function isPageStyle(id: string): boolean {
  return id.endsWith(".css") && !OF_ONE_PAGE.test(id) && !OF_THE_EDITOR.test(id);
}

function isOwnStyle(id: string): boolean {
  return id.endsWith(".css") && !id.includes("/node_modules/");
}
