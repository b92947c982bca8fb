import { longest } from "../starter.ts";

export default function (words: string[]) {
  const generator = longest();
  return [generator.next().value, ...words.map((word) => generator.next(word).value)];
}
