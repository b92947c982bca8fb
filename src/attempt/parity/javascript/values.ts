// What console.log shows of values, and what the clock-free globals do.
console.log("text", 1, -0, 1n, true, null, undefined, Symbol("s"));
console.log([1, "two", [3, [4]]], { a: 1, "b c": "x", nested: { deep: { deeper: true } } });
console.log(
  new Map([["k", { v: 1 }]]),
  new Set([1, "2"]),
  [undefined, , 3],
  [..."ab"].map((c) => c),
);
console.log("%s is %d years and %i, %o %%", "Ann", 3.5, 3.7, { a: 1 });
console.log(
  [1.5, NaN, Infinity],
  new Uint8Array([1, 2]),
  /x/g,
  () => 1,
  class Kitchen {},
  function named() {},
);
console.log(Promise.resolve(1), new Promise(() => undefined), {
  f() {},
  get g() {
    return 1;
  },
});
class Point {
  x = 1;
  #hidden = 2;
  get sum() {
    return this.x + this.#hidden;
  }
}
console.log(new Point(), Object.create(null), [new Point()], String(new Point().sum));
console.log(
  JSON.stringify({ a: [1, { b: 2 }], d: new Date(0) }),
  [3, 1, 2].sort(),
  structuredClone({ a: new Map([[1, 2]]) }),
);
console.table([
  { a: 1, b: "x" },
  { a: 2, c: true },
]);
console.table([
  [1, 2],
  [3, 4],
]);
console.group("group");
console.log("inside\ntwo lines");
console.group();
console.log({ a: 1 });
console.groupEnd();
console.groupEnd();
console.log("outside");
console.count();
console.count("x");
console.count();
console.log("a".repeat(10), [..."x".repeat(3)], "multi\nline", ["multi\nline"]);
console.log(
  new Array(120).fill(7).length,
  Array.from({ length: 8 }, (_, i) => "item number " + i),
);
export {};
