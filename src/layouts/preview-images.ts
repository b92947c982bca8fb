// Makes the pictures that a page's head names but nobody has drawn: its preview for other sites, and the icons. A page
// asks for its preview by naming it; nothing has to be registered here.

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { readCourse, recordSnippet } from "#course";
import type { Snippet } from "#course";
import { drawIcon, ICONS } from "#components/preview/icon-image.ts";
import { lanesIn } from "#components/preview/preview-lanes.ts";
import { drawPreview } from "#components/preview/preview-image.ts";
import type { PreviewPage } from "#components/preview/preview-image.ts";

export function previewImages(): AstroIntegration {
  return {
    name: "juggler:preview-images",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const icon of ICONS) await writeFile(path.join(site, icon.file), await drawIcon(icon));
        const pages = (await readdir(site, { recursive: true })).filter((file) => file.endsWith(".html"));
        for (const page of pages) {
          const asked = readHead(await readFile(path.join(site, page), "utf8"));
          if (asked === null) continue;
          const image = path.join(site, asked.image);
          await mkdir(path.dirname(image), { recursive: true });
          await writeFile(image, await drawPreview({ ...asked, ...(await placeInCourse(page)) }));
        }
      },
    },
  };
}

export interface AskedPreview {
  /** Relative to the site's root. */
  readonly image: string;
  readonly title: string;
  readonly description: string;
}

/** What a page's head says of its preview; `null` where it names none. */
export function readHead(html: string): AskedPreview | null {
  const image = /\/(social\/[^"?#]+\.png)$/u.exec(metaOf(html, "og:image") ?? "")?.[1];
  if (image === undefined) return null;
  return { image, title: metaOf(html, "og:title") ?? "", description: metaOf(html, "og:description") ?? "" };
}

function metaOf(html: string, property: string): string | undefined {
  const found = new RegExp(`<meta property="${property}" content="([^"]*)"`, "u").exec(html)?.[1];
  return found?.replace(/&#(\d+);|&quot;|&lt;|&gt;|&amp;/gu, (entity, code?: string) =>
    code === undefined ? (ENTITIES[entity] ?? entity) : String.fromCodePoint(Number(code)),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { "&quot;": '"', "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/** @param page relative to the site's root, e.g. `lessons/breakfast/gather/index.html` */
async function placeInCourse(page: string): Promise<Pick<PreviewPage, "place" | "recording">> {
  const { units, home } = readCourse();
  if (page === "index.html") return { place: null, recording: await firstWithLanes(home) };
  const id = page.split(path.sep).slice(1, -1).join("/");
  for (const [index, { title, lessons }] of units.entries()) {
    const lesson = lessons.find((one) => one.id === id);
    if (lesson !== undefined && page.startsWith("lessons"))
      return { place: `Unit ${index + 1} · ${title}`, recording: await firstWithLanes(lesson.snippets) };
  }
  return { place: null, recording: null };
}

async function firstWithLanes(snippets: readonly Snippet[]): Promise<PreviewPage["recording"]> {
  for (const snippet of snippets) {
    const recording = await recordSnippet(snippet);
    if (lanesIn(recording).length > 0) return recording;
  }
  return null;
}
