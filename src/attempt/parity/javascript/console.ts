// Everything that console prints, in Node's form.
console.table([
  { a: 1, b: "x" },
  { a: 2, c: true },
]);
console.table([
  [1, 2],
  [3, 4],
]);
console.table({ r1: { v: 1 }, r2: { v: 2 } });
console.table([1, "two", { three: 3 }]);
console.table(5);
console.table([{ a: 1, b: 2 }], ["b"]);
console.table(
  new Map([
    ["k", 1],
    ["l", 2],
  ]),
);
console.table(new Set([1, 2]));
console.table([]);
console.table([{ a: { b: 1 } }]);
console.table(null);
console.table("str");
console.group("G1");
console.log("in");
console.group();
console.log("deeper\nlines");
console.groupEnd();
console.info("info");
console.groupEnd();
console.log("out");
console.groupCollapsed("col");
console.debug("dbg");
console.groupEnd();
console.count();
console.count("x");
console.count();
console.countReset();
console.count();
console.count("x");
console.assert(true, "no");
console.assert(1 === 1);
console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 });
console.dir({ a: { b: { c: { d: 1 } } } });
console.dir([1, 2]);
console.log();
console.log("");
console.log(" ");
console.log("a", "", "b");
console.log(undefined);
console.log(null, undefined);
console.log("100%", 5);
console.log("%d%%", 5);
console.log("%s", "a", "b");
console.log("%s %s", "only");
console.log("%x", 1);
console.log("%s", null, undefined);
console.log("%s", { a: 1 }, [1, { b: 2 }], () => 1, class A {}, Symbol("s"), 5n, -0);
console.log("%d", "5", "x");
console.log("%d %d %d", "5", "x", 5n);
console.log("%i %f", "5.5px", "5.5px");
console.log("%j", { a: [1] });
console.log("%o", [1, { a: 2 }]);
console.log("%O", { a: { b: { c: { d: 1 } } } });
console.log("%s", new Date(0), new Error("e1").message);
console.log("%s", {
  toString() {
    return "custom";
  },
});
console.log("%", "%", "a%");
console.log(1, "%s", "x");
console.log(
  {
    toString() {
      return "x";
    },
  },
  {
    toJSON() {
      return 1;
    },
  },
  { [Symbol.toStringTag]: "Tagged" },
  new (class {
    get [Symbol.toStringTag]() {
      return "T2";
    }
  })(),
);
console.log(
  [1, 2, 3].toString(),
  String([1, [2, 3]]),
  String({}),
  String(null),
  `${[1, 2]}`,
  String(Symbol("d")),
  [] + "",
  {} + "",
);
console.log(
  JSON.stringify({ a: [1, { b: undefined, c: () => 1, d: NaN, e: new Date(0) }] }),
  JSON.stringify([undefined, Symbol("x")]),
  JSON.stringify({ a: 1, b: [1, 2] }, null, 2),
);
console.log(
  new Intl.NumberFormat("en-US").format(1234567.891),
  (1234.5).toLocaleString("en-US"),
  new Date(0).toISOString(),
);
console.trace === undefined || console.log("has trace");
