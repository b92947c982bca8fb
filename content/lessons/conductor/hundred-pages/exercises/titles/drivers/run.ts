import { readTitles } from "../starter.ts";

export default function (pages: number[]) {
  return readTitles(pages);
}
