// What is disposed of when: blocks, loops, generators, stacks.
const d = (n: string) => ({
  n,
  [Symbol.dispose]() {
    console.log("dispose", n);
  },
});
const ad = (n: string, ms = 0) => ({
  n,
  async [Symbol.asyncDispose]() {
    console.log("begin", n);
    await null;
    console.log("end", n);
  },
});
{
  using a = d("a"),
    b = d("b");
  console.log("body", a.n, b.n);
}
for (using x of [d("1"), d("2")]) console.log("loop", x.n);
async function f() {
  await using a = ad("A");
  using b = d("B");
  await using c = d("C");
  console.log("in f");
  return "ret";
}
console.log(await f());
function g() {
  using a = d("g");
  return (console.log("returning"), 1);
}
console.log(g());
function h() {
  using a = d("h1");
  using b = {
    [Symbol.dispose]() {
      throw new Error("b fails");
    },
  };
  using c = {
    [Symbol.dispose]() {
      throw new Error("c fails");
    },
  };
  throw new Error("body");
}
try {
  h();
} catch (e: any) {
  console.log(e.name, e.error.message, e.suppressed.name, e.suppressed.error.message, e.suppressed.suppressed.message);
}
label: for (let i = 0; i < 3; i++) {
  using r = d("c" + i);
  if (i === 1) continue label;
  if (i === 2) break;
  console.log("i", i);
}
const st = new DisposableStack();
st.use(d("s1"));
st.adopt("val", (v) => console.log("adopt", v));
st.defer(() => console.log("defer"));
console.log(st.disposed);
const moved = st.move();
console.log(st.disposed, moved.disposed);
moved.dispose();
moved.dispose();
try {
  moved.use(d("x"));
} catch (e: any) {
  console.log(e.name, e.message);
}
const as = new AsyncDisposableStack();
as.use(ad("as1"));
as.use(d("as2"));
as.adopt(5, async (v) => {
  console.log("aadopt", v);
});
as.defer(async () => {
  await null;
  console.log("adefer");
});
await as.disposeAsync();
console.log(as.disposed);
{
  await using s = new AsyncDisposableStack();
  s.defer(() => console.log("at end"));
  using t = new DisposableStack();
  t.defer(() => console.log("t end"));
  console.log("blk");
}
async function order() {
  console.log("o1");
  {
    await using x = ad("X");
    console.log("o2");
  }
  console.log("o3");
}
const p = order();
console.log("sync after");
await p;
{
  await using n = null;
  console.log("null body");
}
console.log("after null");
for await (await using y of [ad("y1"), ad("y2")]) console.log("body", y.n);
function* gg() {
  using r = d("gen");
  yield 1;
  yield 2;
}
for (const v of gg()) {
  console.log(v);
  break;
}
async function* ag() {
  await using r = ad("agen");
  yield 1;
  yield 2;
}
for await (const v of ag()) {
  console.log(v);
  break;
}
class K {
  static {
    using z = d("static");
    console.log("static block");
  }
}
switch (1) {
  case 1: {
    using s = d("sw");
    console.log("case");
  }
}
console.log(
  [..."x"].map((c) => {
    using q = d("arrow");
    return c;
  }),
);
