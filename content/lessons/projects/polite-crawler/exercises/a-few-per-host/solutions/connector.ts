import aiohttp from "aiohttp";
import asyncio from "asyncio";

/** How far a crawl may go. The first step needs none of it. */
export interface Limits {
  /** How many requests to one host may be under way. */
  perHost?: number;
  /** After how many seconds a request is given up. */
  patience?: number;
  /** After how many seconds the crawl is over. */
  budget?: number;
}

/** The addresses that a page links to. */
function linksIn(page: string) {
  return [...page.matchAll(/href="([^"]+)"/g)].map(([, address = ""]) => address);
}

async function fetchPage(session: aiohttp.ClientSession, url: string) {
  await using response = await session.get(url);
  return response.ok ? await response.text() : null;
}

/** Visits all pages that can be reached from `start`, and gives the addresses of those that are there. */
export async function crawl(start: string, limits: Limits = {}) {
  const connector = new aiohttp.TCPConnector({ limit: 0, limitPerHost: limits.perHost ?? 0 });
  await using session = new aiohttp.ClientSession({ connector });
  const seen = new Set<string>();
  const found: string[] = [];

  async function visit(url: string): Promise<void> {
    if (seen.has(url)) return;
    seen.add(url);
    const page = await fetchPage(session, url);
    if (page === null) return;
    found.push(url);
    await asyncio.gather(...linksIn(page).map((link) => visit(link)));
  }

  await visit(start);
  return found;
}

async function main() {
  const found = await crawl("https://garden.example/");
  for (const url of found) console.log(url);
  console.log(`${found.length} pages are there.`);
}

asyncio.run(main());
