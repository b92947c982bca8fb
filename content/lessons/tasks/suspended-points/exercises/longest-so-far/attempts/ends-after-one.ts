// Fails: longest
// Says: The result is `["", "a", undefined, undefined, undefined, undefined, undefined, undefined, undefined]`;

export function* longest(): Generator<string, void, string> {
  let best = "";
  const word = yield best;
  if (word.length > best.length) best = word;
  yield best;
}
