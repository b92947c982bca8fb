// Fails: own-memory
// Says: The result is `[["", "a", "tale", "tale", "tale", "cities", "cities", "cities", "grandmaster"], ["", "tea",

let best = "";

export function* longest(): Generator<string, void, string> {
  best = "";
  for (;;) {
    const word = yield best;
    if (word.length > best.length) best = word;
  }
}
