// A question for the order in which a program prints its lines.

import type { Recording } from "#recording";
import { ContentError } from "../content-error.ts";
import { answerId } from "./answer-id.ts";
import type { OrderPrediction } from "./prediction.ts";
import type { Variant } from "./variant.ts";

const FEWEST = 3;
const MOST = 8;

/**
 * @param path of the program, for messages
 * @throws {ContentError} when it prints too few lines, too many, or one of them twice
 */
export function orderLines(path: string, { output }: Recording, variants: readonly Variant[]): OrderPrediction {
  const texts = output.map(({ text }) => text);
  if (texts.length < FEWEST || texts.length > MOST)
    throw new ContentError(
      path,
      `It prints ${texts.length} lines, and ${FEWEST} to ${MOST} can be put in order.`,
      "Let it print as many, or ask another kind of question.",
    );
  const twice = texts.find((text, index) => texts.indexOf(text) < index);
  if (twice !== undefined)
    throw new ContentError(
      path,
      `It prints “${twice}” twice, and nobody could put that in order.`,
      "Tell the lines apart, or ask for “pick-the-output”.",
    );
  const right = texts.map(answerId).join();
  return { kind: "order-the-lines", lines: shuffle(texts, right), right, known: knownOrders(texts, right, variants) };
}

/** The same in each build, and never the right order. */
function shuffle(texts: readonly string[], right: string): OrderPrediction["lines"] {
  const lines = texts.map((text) => ({ id: answerId(text), text })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return lines.map(({ id }) => id).join() === right ? lines.toReversed() : lines;
}

function knownOrders(texts: readonly string[], right: string, variants: readonly Variant[]): OrderPrediction["known"] {
  // “after 3.00 seconds” of another program is the line “after 2.00 seconds” of this one.
  const bare = texts.map(withoutNumbers);
  const [keyOf, keys] = new Set(bare).size === texts.length ? [withoutNumbers, bare] : [(text: string) => text, texts];
  const known = new Map<string, string>();
  for (const { onlyIf, recording } of variants) {
    const places = recording.output.map(({ text }) => keys.indexOf(keyOf(text)));
    if (places.length !== texts.length || new Set([...places, -1]).size !== texts.length + 1) continue;
    const order = places.map((place) => answerId(texts[place] ?? "")).join();
    if (order !== right && !known.has(order)) known.set(order, onlyIf);
  }
  return [...known].map(([order, onlyIf]) => ({ order, onlyIf }));
}

function withoutNumbers(text: string): string {
  return text.replaceAll(/\d+(\.\d+)?/g, "#");
}
