import { crawl } from "../starter.ts";

interface Visit {
  start: string;
  limits: { perHost: number; patience: number; budget: number };
}

export default async function crawlFor({ start, limits }: Visit) {
  return (await crawl(start, limits)).sort();
}
