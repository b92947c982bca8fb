// The script of the run workers, for the sandbox alone.

import type { APIRoute } from "astro";
import { bundlePrelude } from "#sandbox/site";

export const GET: APIRoute = async () =>
  new Response(await bundlePrelude(), { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
