// Fails: longest
// Says: The result is `["", "a", "tale", "of", "two", "cities", "and", "a", "grandmaster"]`;

export function* longest(): Generator<string, void, string> {
  let best = "";
  for (;;) {
    const word = yield best;
    best = word;
  }
}
