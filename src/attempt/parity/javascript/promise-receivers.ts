// The statics of `Promise` on what is no promise constructor; iterators and lists that are none; tables of odd rows.
export {};
const statics = ["all", "race", "any", "allSettled", "resolve", "reject", "withResolvers", "try"] as const;
for (const receiver of [undefined, null, 5, "s", {}] as any[]) {
  for (const name of statics) {
    try {
      console.log(name, typeof (Promise as any)[name].call(receiver, []));
    } catch (error: any) {
      console.log(name, receiver, error.name, error.message);
    }
  }
}
for (const list of [null, undefined, 5] as any[]) {
  await Array.fromAsync(list).then(console.log, (error) => console.log(error.name, error.message));
}
for (const mapper of [5, "s", {}, null] as any[]) {
  await Array.fromAsync([1], mapper).then(console.log, (error) => console.log(error.name, error.message));
}
try {
  for await (const each of { [Symbol.asyncIterator]: () => ({}) } as any) console.log(each);
} catch (error: any) {
  console.log(error.name, error.message);
}
console.table([{ b: 1 }, { a: 2 }, [3], "s"]);
console.table([
  { name: "é", kanji: "日本" },
  { name: "e\u0301x", kanji: "カナ", emoji: "🍞" },
]);
const deep = Promise.resolve({ a: { b: { c: { d: 1 } } } });
console.log(deep, { p: deep }, { a: { p: deep } }, { a: { b: { p: deep } } }, { a: { b: { c: { p: deep } } } });
console.dir({ p: deep }, { depth: null });
console.log(Promise.resolve([[[[]]]]), [[[Promise.resolve()]]], [[[[Promise.resolve()]]]]);
class Shelf extends Map<string, number> {
  extra = 1;
}
class Crate extends Set {}
console.log(Shelf, [Crate], { Shelf }, new Shelf([["a", 1]]), Object.setPrototypeOf([1], null));
