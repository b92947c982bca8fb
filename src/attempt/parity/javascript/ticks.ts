// Which microtask comes when: promises, thenables, async functions and generators at once.
const log = (...a: unknown[]) => console.log(...a);
setTimeout(() => log("timeout 0"), 0);
setTimeout(() => log("timeout 1"), 1);
setTimeout(() => log("timeout 2"), 2);
queueMicrotask(() => log("micro 1"));
Promise.resolve()
  .then(() => log("then 1"))
  .then(() => log("then 2"))
  .then(() => log("then 3"))
  .finally(() => log("fin"))
  .then(() => log("then 4"));
(async () => {
  log("async start");
  await null;
  log("after null");
  await Promise.resolve();
  log("after promise");
  await {
    then(r: any) {
      log("thenable called");
      r();
    },
  };
  log("after thenable");
  return Promise.resolve("ret");
})().then((v) => log("async done", v));
(async () => {
  return 1;
})().then((v) => log("plain", v));
(async () => {
  return Promise.resolve(2);
})().then((v) => log("ret promise", v));
(async () => {
  return await Promise.resolve(3);
})().then((v) => log("ret await promise", v));
new Promise((r) => r(Promise.resolve(4))).then((v) => log("nested resolve", v));
Promise.reject(new Error("e")).catch((e) => log("caught", e.message));
Promise.all([1, Promise.resolve(2), new Promise((r) => setTimeout(r, 5, 3))]).then((v) => log("all", v));
Promise.race([new Promise((r) => setTimeout(r, 5, "slow")), new Promise((r) => setTimeout(r, 3, "fast"))]).then((v) =>
  log("race", v),
);
Promise.allSettled([1, Promise.reject(2)]).then((v) => log("settled", v));
Promise.any([Promise.reject(1), Promise.resolve(9)]).then((v) => log("any", v));
Promise.try(() => 5).then((v) => log("try", v));
Promise.try(() => {
  throw 6;
}).catch((v) => log("try caught", v));
const { promise, resolve } = Promise.withResolvers<number>();
promise.then((v) => log("wr", v));
resolve(8);
log("sync end");
async function* gen() {
  try {
    log("g1");
    const a = yield 1;
    log("got", a);
    yield Promise.resolve(2);
    return 3;
  } finally {
    log("gen finally");
  }
}
(async () => {
  const g = gen();
  log(await g.next("x"));
  log(await g.next("y"));
  log(await g.next());
  log(await g.next());
})();
(async () => {
  const g = gen();
  const r = [g.next(), g.next(), g.next(), g.return(7), g.throw(new Error("z")).catch((e) => e.message)];
  log(await Promise.all(r));
})();
(async () => {
  for await (const x of gen()) {
    log("fa", x);
    if (x === 2) break;
  }
  log("after break");
})();
(async () => {
  const g = gen();
  await g.next();
  try {
    await g.throw(new Error("thrown in"));
  } catch (e: any) {
    log("out", e.message);
  }
  log(await g.next());
})();
(async () => {
  const g = gen();
  log(await g.return("early"));
  log(await g.next());
})();
const sync = {
  *[Symbol.iterator]() {
    try {
      yield Promise.resolve("s1");
      yield Promise.reject(new Error("s2"));
    } finally {
      log("sync fin");
    }
  },
};
(async () => {
  try {
    for await (const x of sync) log(x);
  } catch (e: any) {
    log("sync err", e.message);
  }
})();
class Th {
  n: number;
  constructor(n: number) {
    this.n = n;
  }
  then(res: (v: unknown) => void) {
    log("Th.then", this.n);
    queueMicrotask(() => res(this.n * 2));
  }
}
(async () => log("th", await new Th(21)))();
(async () => {
  async function* inner() {
    try {
      yield "i1";
      yield "i2";
    } finally {
      log("inner fin");
    }
  }
  async function* outer() {
    const r = yield* inner();
    log("r", r);
    yield* ["a", Promise.resolve("b")];
    return "o";
  }
  for await (const x of outer()) log(x);
})();
const iv = setInterval(() => {
  log("tick");
  if (++n === 3) clearInterval(iv);
}, 10);
let n = 0;
