export function* longest(): Generator<string, void, string> {
  let best = "";
  for (;;) {
    const word = yield best;
    if (word.length > best.length) best = word;
  }
}
