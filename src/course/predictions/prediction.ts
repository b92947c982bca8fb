// A question about a program that the reader answers before its run is shown. What is right and what is wrong in it
// comes from recordings: of the program, and of programs with one habit changed.

export const PREDICTION_KINDS = ["how-long", "pick-the-output", "order-the-lines"] as const;
export type PredictionKind = (typeof PREDICTION_KINDS)[number];

export type Prediction = PickPrediction | OrderPrediction;

/** One of several answers is right. */
export interface PickPrediction {
  readonly kind: "how-long" | "pick-the-output";
  /** At least three, in an order that tells nothing. */
  readonly choices: readonly Choice[];
}

export interface Choice {
  /** Made of what it says: an answer that was given stays the same answer when the question is built anew. */
  readonly id: string;
  readonly text: string;
  /** `null` for the right one; else which program does this, as the end of a sentence that says “if …”. */
  readonly onlyIf: string | null;
}

/** All lines that the program prints are given, and are to be put in order. */
export interface OrderPrediction {
  readonly kind: "order-the-lines";
  /** In an order that tells nothing. */
  readonly lines: readonly Line[];
  /** The lines' ids in order, with a comma between them. */
  readonly right: string;
  /** Wrong orders of which is known which program prints them. */
  readonly known: readonly { readonly order: string; readonly onlyIf: string }[];
}

export interface Line {
  readonly id: string;
  readonly text: string;
}
