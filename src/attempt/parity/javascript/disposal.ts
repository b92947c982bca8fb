// using and await using: order, errors in the body and in disposers, ticks. Node runs this without lowering it.
class Sync {
  name: string;
  constructor(name: string) {
    this.name = name;
  }
  [Symbol.dispose](): void {
    console.log("dispose", this.name);
  }
}
class Async extends Sync {
  async [Symbol.asyncDispose](): Promise<void> {
    console.log("begin to dispose", this.name);
    await null;
    console.log("have disposed", this.name);
  }
}
async function ticks(name: string): Promise<void> {
  for (let i = 0; i < 14; i += 1) {
    await null;
    console.log(name, i);
  }
}
async function inOrder(): Promise<void> {
  await using a = new Async("a");
  using b = new Sync("b");
  await using c = new Async("c");
  await using none = null;
  console.log("body of", a.name, b.name, c.name, none);
}
async function failing(): Promise<void> {
  await using a = new Async("x");
  throw new Error("in the body of " + a.name);
}
async function onlySync(): Promise<void> {
  await using sync = new Sync("sync");
  console.log("with", sync.name);
}
async function* generating(): AsyncGenerator<number> {
  await using inside = new Async("inside a generator");
  yield inside.name.length;
  yield 2;
}
void ticks("p");
inOrder().then(() => console.log("inOrder is over"));
failing().catch((error: unknown) => console.log(String(error)));
onlySync().then(() => console.log("onlySync is over"));
(async () => {
  for await (const value of generating()) {
    console.log("generated", value);
    break;
  }
  console.log("generating is over");
})();
void ticks("q");
export {};
