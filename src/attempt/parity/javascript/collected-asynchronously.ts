// Array.fromAsync and AsyncDisposableStack: built-ins whose waiting is ours.
const log = (...values: unknown[]) => console.log(...values);
async function* numbers() {
  try {
    yield 1;
    yield Promise.resolve(2);
    yield 3;
  } finally {
    log("closed");
  }
}
log(await Array.fromAsync(numbers()));
log(await Array.fromAsync(numbers(), async (n, index) => n * 10 + index));
log(await Array.fromAsync([Promise.resolve("a"), "b", Promise.resolve("c")]));
log(await Array.fromAsync({ length: 2, 0: Promise.resolve("x"), 1: "y" }, (text) => text + "!"));
log(await Array.fromAsync(new Set([1, Promise.resolve(2)])));
try {
  await Array.fromAsync(numbers(), (n) => {
    if (n === 2) throw new Error("no two");
    return n;
  });
} catch (error) {
  log(String(error));
}
await Array.fromAsync(5 as never).then((array) => log("five", array));
try {
  await Array.fromAsync(null as never);
} catch (error) {
  log((error as Error).name);
}
const order: string[] = [];
const collecting = Array.fromAsync([1, 2]).then(() => order.push("collected"));
let turns = Promise.resolve();
for (let i = 0; i < 8; i += 1) turns = turns.then(() => void order.push(`turn ${i}`));
await Promise.all([collecting, turns]);
log(order.join(", "));

const asked: string[] = [];
const source = {
  get [Symbol.asyncIterator]() {
    asked.push("asyncIterator");
    return undefined;
  },
  get [Symbol.iterator]() {
    asked.push("iterator");
    return function* () {
      yield Promise.resolve("once");
    };
  },
};
log(await Array.fromAsync(source as unknown as Iterable<string>), asked);
for (const name of [Symbol.asyncIterator, Symbol.iterator]) {
  const refused = await Array.fromAsync({ [name]: 5 } as unknown as Iterable<unknown>).catch((error: unknown) => error);
  log(refused instanceof TypeError);
}
const tooLong = Array.fromAsync.call({} as never, { length: 2 ** 32 } as never);
log(await tooLong.catch((error: unknown) => String(error)));

const stack = new AsyncDisposableStack();
stack.use({ [Symbol.asyncDispose]: async () => log("used") });
stack.use({ [Symbol.dispose]: () => log("used at once") });
stack.use(null);
stack.adopt("value", async (value) => log("adopted", value));
stack.defer(() => Promise.reject(new Error("deferred")));
log(stack.disposed, Object.prototype.toString.call(stack));
const moved = stack.move();
log(stack.disposed, moved.disposed);
try {
  stack.defer(() => {});
} catch (error) {
  log(String(error));
}
await moved.disposeAsync().catch((error) => log("failed", String(error)));
log(await moved.disposeAsync());
{
  await using block = new AsyncDisposableStack();
  block.defer(() => log("at the end of the block"));
  log("in the block");
}
