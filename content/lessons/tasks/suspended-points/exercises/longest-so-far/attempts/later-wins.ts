// Fails: longest
// Says: The result is `["", "tea", "egg", "jam", "toast", "honey", "honey"]`; it should be `["", "tea", "tea", "tea",

export function* longest(): Generator<string, void, string> {
  let best = "";
  for (;;) {
    const word = yield best;
    if (word.length >= best.length) best = word;
  }
}
