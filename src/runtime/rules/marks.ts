// What a lowered async generator hands to its driver, as against the values that the learner's `yield` gives.

/** An `await`. esbuild writes `yield new __await(value)`. */
export class AwaitMark {
  readonly awaited: unknown;
  /** How to go on with what was awaited: inside `yield*`, a `return()` goes on as one. */
  readonly goOnWith: "next" | "return";

  constructor(awaited: unknown, goOnWith: "next" | "return" = "next") {
    this.awaited = awaited;
    this.goOnWith = goOnWith;
  }
}

/** A value that `yield*` passes on from the inner iterator: it is not awaited again. */
export class PassedOn {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}
