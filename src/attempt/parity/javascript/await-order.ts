// How many ticks each kind of await, return and then takes, seen against two counting functions.
async function ticks(name: string): Promise<void> {
  for (let i = 0; i < 12; i += 1) {
    await undefined;
    console.log(name, i);
  }
}

const thenable = {
  then(resolve: (value: string) => void): void {
    console.log("then is called");
    resolve("from a thenable");
  },
};

async function plain(): Promise<number> {
  return 1;
}
async function passesOn(): Promise<number> {
  return plain();
}
async function awaitsAndPassesOn(): Promise<number> {
  return await plain();
}
async function returnsThenable(): Promise<unknown> {
  return thenable;
}
async function throws(): Promise<never> {
  throw new Error("thrown");
}

void ticks("a");
plain().then((value) => console.log("plain", value));
passesOn().then((value) => console.log("passesOn", value));
awaitsAndPassesOn().then((value) => console.log("awaitsAndPassesOn", value));
returnsThenable().then((value) => console.log("returnsThenable", value));
throws().catch((error: unknown) => console.log("throws", String(error)));
new Promise((resolve) => {
  resolve(Promise.resolve("adopted"));
}).then(console.log);
new Promise((resolve) => {
  resolve(thenable);
}).then(console.log);
Promise.resolve("once")
  .then(console.log, console.log)
  .finally(() => console.log("finally"));
Promise.reject(new Error("no"))
  .finally(() => console.log("finally of a rejection"))
  .catch((error: unknown) => console.log(String(error)));
(async () => {
  console.log(await thenable);
  console.log(await Promise.resolve("resolved"));
  try {
    await Promise.reject(new Error("rejected"));
  } catch (error) {
    console.log(String(error));
  } finally {
    console.log("finally in a function");
  }
})();
void ticks("b");
console.log("end of the program");
export {};
