// The runner frame's document, for the sandbox alone.

import type { APIRoute } from "astro";
import { frameDocument } from "#sandbox/site";

export const GET: APIRoute = async () =>
  new Response(await frameDocument(), { headers: { "Content-Type": "text/html; charset=utf-8" } });
