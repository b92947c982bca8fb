import { crawl } from "../starter.ts";

interface Visit {
  start: string;
  limits: { perHost: number };
}

/** How many pages there are. */
export default async function crawlPolitely({ start, limits }: Visit) {
  return new Set(await crawl(start, limits)).size;
}
