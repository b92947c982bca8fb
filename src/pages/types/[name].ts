// The published types, for programs that leave the page.

import type { APIRoute } from "astro";
import { publishedTypes } from "#components/playground/published-types.ts";

export function getStaticPaths() {
  return Object.entries(publishedTypes()).map(([name, text]) => ({ params: { name }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
