// The choices of a question with one right answer: what the program did, and what others did that could be taken for
// it.

import { formatSeconds } from "#recording";
import type { Recording } from "#recording";
import { ContentError } from "../content-error.ts";
import { answerId } from "./answer-id.ts";
import type { Choice, PickPrediction } from "./prediction.ts";
import type { Variant } from "./variant.ts";

const LEAST_WRONG = 2;
const MOST_WRONG = 3;
/** Of an output that is to be told from others at a glance. */
const MOST_LINES = 10;

/**
 * @param path of the program, for messages
 * @param variants the likeliest first
 * @throws {ContentError} when there are too few different wrong answers for a question
 */
export function pickChoices(
  kind: PickPrediction["kind"],
  path: string,
  right: Recording,
  variants: readonly Variant[],
): PickPrediction {
  const answerOf = kind === "how-long" ? sayElapsed : sayOutput;
  const rightText = answerOf(right);
  refuseUnaskable(kind, path, rightText);
  const wrong = new Map<string, Variant>();
  const likeliestFirst = variants.toSorted((one, other) => Number(one.isFarFetched) - Number(other.isFarFetched));
  for (const variant of likeliestFirst) {
    const text = answerOf(variant.recording);
    const isWanted = wrong.size < (variant.isFarFetched ? LEAST_WRONG : MOST_WRONG);
    const isNew = text !== rightText && !wrong.has(text);
    if (isWanted && isNew && endsAlike(variant.recording, right) && isAskable(kind, text)) wrong.set(text, variant);
  }
  if (wrong.size < LEAST_WRONG) throw tooFewWrong(kind, path, rightText, [...wrong.keys()]);
  const answers: Answer[] = [
    { text: rightText, elapsed: right.elapsed, onlyIf: null },
    ...[...wrong].map(([text, { recording, onlyIf }]) => ({ text, elapsed: recording.elapsed, onlyIf })),
  ];
  const choices = answers.toSorted(kind === "how-long" ? byTime : byId);
  return { kind, choices: choices.map(({ text, onlyIf }): Choice => ({ id: answerId(text), text, onlyIf })) };
}

interface Answer {
  readonly text: string;
  readonly elapsed: number;
  readonly onlyIf: string | null;
}

const byTime = (one: Answer, other: Answer): number => one.elapsed - other.elapsed;
const byId = (one: Answer, other: Answer): number => (answerId(one.text) < answerId(other.text) ? -1 : 1);

function sayElapsed({ elapsed }: Recording): string {
  return formatSeconds(elapsed);
}

function sayOutput({ output, outcome }: Recording): string {
  const lines = output.map(({ text }) => text);
  if (outcome.kind === "failed") lines.push(`${outcome.error.name}: ${outcome.error.message}`);
  return lines.join("\n");
}

/** Who predicts what a program prints need not guess that another one breaks. */
function endsAlike({ outcome }: Recording, right: Recording): boolean {
  return outcome.kind === right.outcome.kind;
}

function isAskable(kind: PickPrediction["kind"], text: string): boolean {
  return kind === "how-long" || (text !== "" && text.split("\n").length <= MOST_LINES);
}

function refuseUnaskable(kind: PickPrediction["kind"], path: string, text: string): void {
  if (isAskable(kind, text)) return;
  const lines = text === "" ? 0 : text.split("\n").length;
  throw new ContentError(
    path,
    `It prints ${lines} lines, and a reader can tell outputs of 1 to ${MOST_LINES} lines apart.`,
    "Let it print as many, or ask another kind of question.",
  );
}

function tooFewWrong(
  kind: PickPrediction["kind"],
  path: string,
  right: string,
  wrong: readonly string[],
): ContentError {
  const found = wrong.length === 0 ? "none" : `only “${wrong.join("”, “")}”`;
  return new ContentError(
    path,
    `A “${kind}” question needs ${LEAST_WRONG} wrong answers besides “${right}”, and its mutants give ${found}.`,
    "Ask another kind of question, or let the program do more that could be mistaken: a gather, a task, another wait.",
  );
}
