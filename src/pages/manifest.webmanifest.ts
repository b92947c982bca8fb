// By which systems install the site as an application. Its addresses are relative to itself, so that any base will do.

import type { APIRoute } from "astro";
import { ICONS } from "#components/preview/icon-image.ts";
import { lightColour } from "#components/preview/light-colours.ts";

const MANIFEST = {
  name: "Juggler: a course on asynchronous programming",
  short_name: "Juggler",
  description: "A course on asynchronous programming that you read, run and change in one place.",
  id: "./",
  start_url: "./",
  scope: "./",
  display: "standalone",
  lang: "en",
  background_color: lightColour("paper"),
  theme_color: lightColour("paper"),
  categories: ["education", "developer"],
  icons: ICONS.filter(({ file }) => file.startsWith("icon-")).map(({ file, size }) => ({
    src: file,
    sizes: `${String(size)}x${String(size)}`,
    type: "image/png",
    purpose: file.includes("maskable") ? "maskable" : "any",
  })),
  shortcuts: [
    { name: "Playground", url: "playground/" },
    { name: "Your progress", url: "progress/" },
  ],
};

export const GET: APIRoute = () =>
  new Response(JSON.stringify(MANIFEST), { headers: { "Content-Type": "application/manifest+json" } });
