// For search engines: everything may be read, and where the list of pages is. (They look for it at the host's root only.)

import type { APIRoute } from "astro";
import { siteAddress } from "#components/site/site-address.ts";

export const GET: APIRoute = ({ site }) => {
  const lines = ["User-agent: *", "Allow: /"];
  if (site !== undefined) lines.push("", `Sitemap: ${siteAddress(site)("sitemap-index.xml")}`);
  return new Response(`${lines.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
};
