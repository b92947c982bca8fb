export function* longest(): Generator<string, void, string> {
  const words = [""];
  while (true) {
    const [first] = [...words].sort((a, b) => b.length - a.length);
    words.push(yield first!);
  }
}
