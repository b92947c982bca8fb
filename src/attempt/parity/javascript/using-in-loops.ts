// A block that has failed once does not fail again in the next round of a loop, nor in the next call.
const resource = (n: number) => ({ n, [Symbol.dispose]: () => console.log("dispose", n) });
for (let i = 0; i < 3; i += 1) {
  try {
    using r = resource(i);
    if (i === 0) throw new Error("first");
    console.log("ok", r.n);
  } catch (error) {
    console.log("caught", i, String(error));
  }
}
async function rounds(from: number) {
  for (let i = from; i < from + 3; i += 1) {
    try {
      await using r = resource(i);
      const inner = () => {
        using deeper = resource(i * 10);
        if (i % 2 === 0) throw new RangeError(`inner ${deeper.n}`);
      };
      inner();
      if (i === from + 1) continue;
      console.log("ok", r.n);
    } catch (error) {
      console.log("caught", i, String(error));
    }
  }
}
await rounds(0);
await rounds(10);
async function* values() {
  for (let i = 0; i < 3; i += 1) {
    try {
      await using r = resource(i);
      yield r.n;
      if (i === 0) throw new Error("in the generator");
    } catch (error) {
      yield String(error);
    }
  }
}
for await (const value of values()) console.log(value);
