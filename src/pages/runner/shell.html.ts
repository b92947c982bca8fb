// What holds the runner frame where a service worker answers, for the sandbox alone.

import type { APIRoute } from "astro";
import { shellDocument } from "#sandbox/site";

export const GET: APIRoute = async () =>
  new Response(await shellDocument(), { headers: { "Content-Type": "text/html; charset=utf-8" } });
