// What an iterator answers, under both sets of rules: an object, or it is none. Knows nothing of who asks.

/** What stands in the place of an iterator in a lowered `for await`. */
export interface LoopIterator {
  next(): unknown;
  readonly return: (() => unknown) | undefined;
  /** The compiler hands it each awaited answer. */
  checked(answer: unknown): object;
}

/** @throws TypeError when it is none. ECMA-262, IteratorNext and AsyncIteratorClose. */
export function checkedResult(answer: unknown): object {
  if ((typeof answer === "object" && answer !== null) || typeof answer === "function") return answer;
  throw new TypeError(`Iterator result ${String(answer)} is not an object`);
}
