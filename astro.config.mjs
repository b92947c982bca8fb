// What the site is made of. No logic: the course's order comes from content/course.ts, the look from src/styles.

import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import sitemap from "@astrojs/sitemap";
import starlight from "@astrojs/starlight";
import { defineConfig, fontProviders } from "astro/config";
import { readCourse, sidebar } from "#course";
import {
  compressedFiles,
  cutPageFonts,
  joinPageStyles,
  keepLazyStyles,
  pageLinks,
  pagePolicy,
  previewImages,
  publishedFiles,
  readSiteAddress,
  sizeBudgets,
  soonDirective,
} from "#layouts";
import { referenceLinks } from "#components/reference/reference.ts";
import { SEARCH_RANKING } from "#components/site/search-ranking.ts";
import { keepOffline } from "#offline/site";
import { CODE_DARK, CODE_LIGHT, codeStyle, textMateTheme } from "#styles";

const { serif, serifItalic, mono } = await cutPageFonts();

export default defineConfig({
  ...readSiteAddress(process.env),
  // Served by ourselves, and fetched ahead (`Head.astro`). Where they are late all the same, the first page keeps what stands
  // in for them: nothing moves under a reader's eyes, and the next page has them.
  fonts: [
    {
      provider: fontProviders.local(),
      name: "Source Serif 4",
      cssVariable: "--font-serif",
      fallbacks: ["Source Serif 4 Stand-in", "serif"],
      optimizedFallbacks: false,
      options: {
        variants: [
          { ...serif, style: "normal", display: "optional" },
          { ...serifItalic, style: "italic" },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: "JetBrains Mono",
      cssVariable: "--font-mono",
      fallbacks: ["ui-monospace", "Menlo", "Consolas", "monospace"],
      optimizedFallbacks: false,
      options: {
        variants: [{ ...mono, style: "normal", display: "optional" }],
      },
    },
  ],
  vite: {
    plugins: [joinPageStyles(), keepLazyStyles()],
    // The course reads its own folder and runs snippets: it stays a module of Node's, next to its files.
    build: { rolldownOptions: { external: ["#course", "#editor/globals"] } },
    resolve: {
      alias: [
        // Starlight fetches its search box on every page; ours, on intent.
        {
          find: /^@pagefind\/default-ui$/,
          replacement: `${import.meta.dirname}/src/components/site/search-on-intent.ts`,
        },
        // Starlight's mark in "On this page" is slow where pages are large.
        {
          find: /^.*\/TableOfContents\/starlight-toc$/,
          replacement: `${import.meta.dirname}/src/components/site/contents-mark.ts`,
        },
      ],
    },
  },
  integrations: [
    starlight({
      title: "Juggler",
      description: "A course on asynchronous programming that you read, run and change in one place.",
      favicon: "/favicon.svg",
      sidebar: [
        ...sidebar(readCourse()),
        { label: "Playground", link: "/playground/" },
        { label: "Cheat sheet", link: "/cheat-sheet/" },
        { label: "Reference", collapsed: true, items: referenceLinks() },
      ],
      disable404Route: true,
      pagefind: { ranking: SEARCH_RANKING },
      markdown: { processedDirs: ["./content/lessons/"] },
      customCss: [
        "./src/styles/fallback-fonts.css",
        "./src/styles/tokens.css",
        "./src/styles/buttons.css",
        "./src/styles/heard-only.css",
        "./src/styles/starlight.css",
        "./src/styles/progress-marks.css",
        "./src/styles/print.css",
      ],
      components: {
        Footer: "./src/components/site/Footer.astro",
        Head: "./src/components/site/Head.astro",
        Hero: "./src/components/site/HomeHero.astro",
        PageTitle: "./src/components/site/PageTitle.astro",
        Search: "./src/components/site/Search.astro",
        SiteTitle: "./src/components/site/SiteTitle.astro",
        SocialIcons: "./src/components/site/SiteLinks.astro",
      },
      head: [{ tag: "style", content: codeStyle() }],
      expressiveCode: { themes: [textMateTheme(CODE_DARK), textMateTheme(CODE_LIGHT)] },
    }),
    mdx(),
    preact(),
    soonDirective(),
    // Starlight would make one, too, with what nobody looks for.
    sitemap({ filter: (page) => !/\/(?:embed|offline)\/$/u.test(page) }),
    // First what adds files, then what looks at all of them; what is compressed does not change any more.
    publishedFiles(),
    previewImages(),
    pageLinks(),
    pagePolicy(),
    keepOffline(),
    compressedFiles(),
    sizeBudgets(),
  ],
});
