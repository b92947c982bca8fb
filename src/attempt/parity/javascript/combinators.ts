// all, allSettled, any, race, with values that settle at different times, and what a subclass makes of them.
const later = <Value>(ms: number, value: Value): Promise<Value> =>
  new Promise((resolve) => setTimeout(resolve, ms, value));
const failing = (ms: number, message: string): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error(message)), ms));

class Named extends Promise<unknown> {}

Promise.all([later(40, "a"), later(20, "b"), "c"]).then(console.log);
Promise.all([later(20, "a"), failing(40, "all fails")]).catch((error: unknown) => console.log(String(error)));
Promise.allSettled([later(60, 1), failing(80, "settled"), 3]).then((results) =>
  console.log(results.map((result) => (result.status === "fulfilled" ? result.value : String(result.reason)))),
);
Promise.any([failing(100, "first"), later(120, "any")]).then(console.log);
Promise.any([failing(140, "one"), Promise.reject(new Error("two"))]).catch((error: AggregateError) =>
  console.log(error.name, error.message, error.errors.map(String)),
);
Promise.race([later(180, "slow"), later(160, "fast")]).then(console.log);
Promise.all([]).then((none) => console.log("none", none));
Promise.any([]).catch((error: AggregateError) => console.log(error.errors.length));
console.log(Named.resolve(1) instanceof Named, Named.all([1]) instanceof Named);
console.log(new Named((resolve) => resolve(1)).then(() => 2) instanceof Named);
const { promise, resolve } = Promise.withResolvers<string>();
promise.then(console.log);
resolve("with resolvers");
Promise.try((a: number, b: number) => a + b, 1, 2).then(console.log);
Promise.try(() => {
  throw new Error("tried");
}).catch((error: unknown) => console.log(String(error)));
export {};
