import { crawl } from "../starter.ts";

interface Visit {
  start: string;
  limits: { patience: number; perHost?: number };
}

export default async function crawlPatiently({ start, limits }: Visit) {
  return (await crawl(start, limits)).sort();
}
