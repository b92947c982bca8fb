import { crawl } from "../starter.ts";

interface Visit {
  start: string;
  limits: { perHost: number };
}

export default async function crawlAgain({ start, limits }: Visit) {
  return (await crawl(start, limits)).sort();
}
