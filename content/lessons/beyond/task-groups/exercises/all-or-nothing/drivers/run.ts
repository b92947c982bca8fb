import { bookAll } from "../starter.ts";

export default function (parts: [what: string, seconds: number][]) {
  return bookAll(parts);
}
