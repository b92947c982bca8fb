// Requests that queue up, throw() and return() at a yield, awaits in finally, yield* over async and plain iterables.
async function* count(limit: number): AsyncGenerator<number, string, unknown> {
  for (let i = 0; i < limit; i += 1) {
    try {
      console.log("sent", await (yield i));
    } catch (error) {
      console.log("caught", String(error));
    } finally {
      await null;
      console.log("left round", i);
    }
  }
  return Promise.resolve("over");
}

async function* outer(): AsyncGenerator<unknown, number, unknown> {
  console.log("inner returned", yield* count(2));
  yield* [Promise.resolve("first"), "second"];
  return 9;
}

async function iterate(): Promise<void> {
  for await (const value of outer()) console.log("value", value);
  for await (const value of [Promise.resolve(1), 2]) console.log("plain", value);
}

async function drive(): Promise<void> {
  const numbers = count(3);
  console.log(await numbers.next());
  console.log(await numbers.next("a"));
  console.log(await numbers.throw(new Error("thrown in")));
  console.log(await numbers.return(Promise.resolve("given back") as never));
  console.log(await numbers.next());
}

async function queueUp(): Promise<void> {
  const numbers = count(2);
  console.log(await Promise.all([numbers.next(), numbers.next(), numbers.next(), numbers.next()]));
}

async function leaveEarly(): Promise<void> {
  for await (const value of count(5)) {
    console.log("early", value);
    if (value === 1) break;
  }
  console.log("after break");
}

async function returnAtStart(): Promise<void> {
  const never = count(1);
  console.log(await never.return("early" as never), await never.next());
  const failing = count(1);
  await failing.throw(new Error("at start")).catch((error: unknown) => console.log(String(error)));
}

async function ticks(name: string): Promise<void> {
  for (let i = 0; i < 30; i += 1) {
    await null;
    console.log(name, i);
  }
}

void ticks("a");
void iterate();
void drive();
void queueUp();
void leaveEarly();
void returnAtStart();
void ticks("b");
export {};
