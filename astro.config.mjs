// What the site is made of. No logic: the course's order comes from content/course.ts, the look from src/styles.

import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { sidebar } from "#course";

export default defineConfig({
  integrations: [
    starlight({
      title: "Juggler",
      sidebar: sidebar(),
      disable404Route: true,
    }),
    mdx(),
    preact(),
  ],
});
