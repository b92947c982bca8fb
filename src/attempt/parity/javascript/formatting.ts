// Values of every kind, as Node prints them.
console.log(1, -0, 0, NaN, 1n, "s", true, null, undefined, Symbol("x"));
console.log([1, , 3], [undefined, null], [,], new Array(5), [1, "a", { b: 2 }]);
console.log(
  new Map([
    [1, { a: 2 }],
    ["x", new Set([1, 2])],
  ]),
  new Set(["a", [1]]),
  new WeakMap(),
  new WeakSet(),
);
console.log(/ab+c/gi, new Date(0), new Error("boom").message);
console.log([new Date(NaN)], Object.create(null), Object.create({ a: 1 }));
class P {
  x = 1;
  #y = 2;
  get z() {
    return 3;
  }
  static s = 4;
}
console.log(new P(), P, [P], { P });
class Q extends P {
  w = 5;
}
console.log(new Q(), Q);
console.log({
  get a() {
    return 1;
  },
  set a(v) {},
  get b() {
    return 2;
  },
  set c(v) {},
});
console.log("%s is %d years and %i, %f, %j %o %O %%", "Bob", 42.5, 42.9, 1.5, { a: 1 }, { b: [1] }, { c: 2 }, "extra", {
  d: 3,
});
console.log("%c styled", "color: red");
console.log(
  [
    ["a", "b"],
    ["c", ["d", ["e", ["f"]]]],
  ],
  { a: { b: { c: { d: { e: 1 } } } } },
);
console.log(new Array(120).fill(7));
console.log("a".repeat(50), ["a".repeat(80), "b".repeat(80)]);
console.log(Array.from({ length: 30 }, (_, i) => "item" + i));
const circ: any = { name: "c" };
circ.self = circ;
circ.list = [circ];
console.log(circ);
console.log(new Uint8Array([1, 2, 3]), new Float64Array(2), new ArrayBuffer(4), new DataView(new ArrayBuffer(2)));
console.log(Symbol.iterator, [Symbol("a")], { s: Symbol.for("q") });
console.log(new Boolean(true), new Number(3), new String("abc"), Object(1n), Object(Symbol("w")));
console.log([1.0, 1.5, -0, 1e21, 1e-7, 123456789.123]);
console.log("multi\nline", ["multi\nline", "it's", 'say "hi"', `both ' and "`, "tick`'\""]);
console.log(
  Promise.resolve(4),
  Promise.reject(new Error("x")).catch(() => {}),
  new Promise(() => {}),
  (async () => 5)(),
);
console.log([Promise.resolve({ a: 1 })], { p: Promise.resolve([1, 2, 3]) });
console.log(globalThis === undefined, typeof globalThis);
console.log(new Proxy({ a: 1 }, {}), new Proxy(function f() {}, {}));
console.log(
  (function () {
    return arguments;
  })(),
  [..."héllo"],
  "\u0000\x07",
  ["\u0000\x07\t"],
);
console.log(
  new (class Foo extends Map {})([[1, 2]]),
  new (class Bar extends Array {})(3),
  new (class Baz extends Set {})([1]),
);
console.log({ a: [{ b: { c: {} } }] }, [[[[]]]], [[[[1]]]], { a: { b: { c: [] } } });
console.log(
  Object.assign(() => {}, { a: 1 }),
  Object.assign(function named() {}, { b: 2 }),
);
console.log([undefined, , null].length, [
  function () {},
  class X {
    static y = 1;
  },
]);
console.log(
  (function* () {
    yield 1;
  })(),
  (async function* () {})(),
);
console.log(Math, JSON, Reflect);
class Later<T> extends Promise<T> {}
console.log(Later.resolve([1]), new Later(() => {}));
const kinds = { async method() {}, arrow: async () => {}, async: async function () {} };
console.log(kinds, [async () => {}], kinds.method);
async function declared() {}
async function* generated() {}
class Kept {
  static async kept() {}
}
console.log(declared, generated, Kept.kept);
