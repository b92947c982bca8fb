// Puts the recordings that are too large for their pages beside them, as files: into the built site, and, while somebody
// writes, into the development server's answers.

import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { recordingFileAt, writeRecordingFiles } from "#course";

export function recordingFiles(): AstroIntegration {
  return {
    name: "juggler:recording-files",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const json = recordingFileAt((request.url ?? "").replace(/^\//, "").replace(/\?.*$/, ""));
          if (json === null) next();
          else response.setHeader("Content-Type", "application/json").end(json);
        });
      },
      "astro:build:done": ({ dir }) => writeRecordingFiles(fileURLToPath(dir)),
    },
  };
}
