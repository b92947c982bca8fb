import asyncio from "asyncio";

const kept: AsyncGenerator<number>[] = [];
async function* count(name: string, fails = false) {
  try {
    for (let i = 0; ; i += 1) {
      yield i;
      await asyncio.sleep(1);
    }
  } finally {
    console.log(name, "is closed in", asyncio.currentTask()!.getName());
    await asyncio.sleep(1);
    console.log(name, "has tidied");
    if (fails) throw new Error("while closing");
  }
}
async function main() {
  kept.push(count("a"), count("b", true), count("never begun"), count("c"));
  for (const generator of [kept[3]!, kept[0]!, kept[1]!]) console.log((await generator.next()).value);
  await kept[3]!.next();
  const finished = (async function* () {
    yield 1;
  })();
  for await (const one of finished) console.log(one);
  console.log("main ends");
}
asyncio.run(main());
console.log("after run");
