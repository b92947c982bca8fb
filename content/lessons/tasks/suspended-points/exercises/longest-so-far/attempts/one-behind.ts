// Fails: longest
// Says: The result is `["", "", "a", "tale", "tale", "tale", "cities", "cities", "cities"]`; it should be `["", "a",

export function* longest(): Generator<string, void, string> {
  let best = "";
  let word = "";
  for (;;) {
    const next: string = yield best;
    if (word.length > best.length) best = word;
    word = next;
  }
}
