// Fails: longest
// Says: The result is `["", "a", "tale", "of", "two", "cities", "and", "a", "grandmaster"]`; it should be `["", "a",

export function* longest(): Generator<string, void, string> {
  let last = "";
  for (;;) {
    const word = yield last;
    last = word;
  }
}
