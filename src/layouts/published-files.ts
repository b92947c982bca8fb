// Puts beside the pages what they publish for whoever comes near (large recordings, compiled programs), as files: into the
// built site, and, while somebody writes, into the development server's answers.

import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { publishedFileAt, writePublishedFiles } from "#course";

export function publishedFiles(): AstroIntegration {
  return {
    name: "juggler:published-files",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const json = publishedFileAt((request.url ?? "").replace(/^\//, "").replace(/\?.*$/, ""));
          if (json === null) next();
          else response.setHeader("Content-Type", "application/json").end(json);
        });
      },
      "astro:build:done": ({ dir }) => writePublishedFiles(fileURLToPath(dir)),
    },
  };
}
