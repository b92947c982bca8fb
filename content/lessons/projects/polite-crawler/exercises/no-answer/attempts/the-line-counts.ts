// Fails: given-up
// Says: it should be
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

/** Throws aiohttp.ClientError when another try may bring the page. */
async function fetchPage(session: aiohttp.ClientSession, url: string) {
  await using response = await session.get(url);
  if (response.status >= 500) response.raiseForStatus();
  return response.ok ? await response.text() : null;
}

/** Seconds after the first failure, and after the second; there is no try after the third. */
const PAUSES = [0.5, 1, null];

/** Visits all pages that can be reached from `start`, and gives the addresses of those that are there. */
export async function crawl(start: string, limits: Limits = {}) {
  await using session = new aiohttp.ClientSession();
  const seen = new Set<string>();
  const found: string[] = [];

  const tickets = new Map<string, asyncio.Semaphore>();

  function ticketsFor(url: string) {
    const host = url.split("/")[2] ?? "";
    const known = tickets.get(host) ?? new asyncio.Semaphore(limits.perHost ?? Infinity);
    tickets.set(host, known);
    return known;
  }

  async function fetchPolitely(url: string) {
    using ticket = await ticketsFor(url).acquire();
    return await fetchPage(session, url);
  }

  async function fetchStubbornly(url: string) {
    for (const pause of PAUSES) {
      try {
        return await asyncio.waitFor(fetchPolitely(url), limits.patience ?? null);
      } catch (error) {
        if (!(error instanceof aiohttp.ClientError || error instanceof asyncio.TimeoutError)) throw error;
        if (pause !== null) await asyncio.sleep(pause);
      }
    }
    return null;
  }

  async function visit(url: string): Promise<void> {
    if (seen.has(url)) return;
    seen.add(url);
    const page = await fetchStubbornly(url);
    if (page === null) return;
    found.push(url);
    await asyncio.gather(...linksIn(page).map((link) => visit(link)));
  }

  await visit(start);
  return found;
}

async function main() {
  const found = await crawl("https://town.example/school", { perHost: 2 });
  for (const url of found) console.log(url);
  console.log(`${found.length} pages are there.`);
}

asyncio.run(main());
