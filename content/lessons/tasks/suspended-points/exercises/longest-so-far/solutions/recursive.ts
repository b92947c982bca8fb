export function* longest(best = ""): Generator<string, void, string> {
  const word = yield best;
  yield* longest(word.length > best.length ? word : best);
}
