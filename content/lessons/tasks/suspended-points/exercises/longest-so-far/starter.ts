export function* longest(): Generator<string, void, string> {
  yield "";
}
