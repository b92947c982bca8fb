// A `for await` that has failed, or was left early, has no say in the next round of a loop around it; and what it is
// answered must be an object.
async function* numbers(i: number) {
  try {
    yield i;
    yield i + 10;
  } finally {
    console.log("closed", i);
  }
}
for (const i of [1, 2]) {
  try {
    for await (const n of numbers(i)) {
      console.log(n);
      if (i === 1) throw new Error("first round");
    }
    console.log("end", i);
  } catch (error) {
    console.log("caught", i, String(error));
  }
}
function steps(next: () => unknown) {
  const closing = () => {
    console.log("return is called");
    return {};
  };
  return { [Symbol.asyncIterator]: () => ({ next, return: closing }) } as AsyncIterable<unknown>;
}
const one = steps(() => ({ value: 1, done: false }));
const failing = steps(() => {
  throw new Error("next");
});
for (const iterable of [one, failing, one]) {
  try {
    for await (const n of iterable) {
      console.log(n);
      break;
    }
  } catch (error) {
    console.log(String(error));
  }
}
async function rounds(max: number) {
  for (let i = 0; i < max; i += 1) {
    try {
      for await (const n of numbers(i)) {
        if (i === 1) continue;
        throw new Error(`round ${i}, ${n}`);
      }
    } catch (error) {
      console.log(String(error));
    }
  }
}
await rounds(3);
for (const answer of [5, undefined, null, "text"]) {
  try {
    for await (const n of steps(() => answer)) console.log("never", n);
  } catch (error) {
    console.log(String(error));
  }
}
try {
  const badly = { [Symbol.asyncIterator]: () => ({ next: () => ({ value: 1 }), return: () => 7 }) };
  for await (const n of badly as unknown as AsyncIterable<number>) {
    console.log(n);
    break;
  }
} catch (error) {
  console.log(String(error));
}
