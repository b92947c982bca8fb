// The lessons as Starlight's `docs` collection: content/lessons/<unit>/<lesson>/index.mdx becomes
// /lessons/<unit>/<lesson>/.

import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: "./content/lessons",
      pattern: "**/index.mdx",
      generateId: ({ entry }) => `lessons/${entry.replace(/\/index\.mdx$/, "")}`,
    }),
    schema: docsSchema(),
  }),
};
