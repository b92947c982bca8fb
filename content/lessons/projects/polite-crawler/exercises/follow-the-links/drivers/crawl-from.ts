import { crawl } from "../starter.ts";

export default async function crawlFrom(start: string) {
  return (await crawl(start)).sort();
}
