import asyncio from "asyncio";

async function save(name: string, fails = false) {
  try {
    await asyncio.sleep(2);
    if (fails) throw new Error(`${name} failed`);
    console.log(name, "saved");
    return name;
  } catch (error) {
    console.log(name, String((error as Error).message) || "cancelled");
    throw error;
  }
}
async function report(what: string, awaitable: Promise<unknown> | asyncio.Future) {
  try {
    console.log(what, String(await awaitable));
  } catch (error) {
    console.log(what, (error as Error).name, (error as Error).message);
  }
}
async function main() {
  const inner = asyncio.createTask(save("a"));
  const waiting = asyncio.createTask(report("waiting", asyncio.shield(inner)));
  await asyncio.sleep(1);
  waiting.cancel("outer");
  await waiting;
  console.log(inner.done(), inner.cancelling());
  await inner;
  const cancelled = asyncio.createTask(save("b"));
  const shielded = asyncio.shield(cancelled);
  await asyncio.sleep(1);
  cancelled.cancel("inner");
  await report("shielded", shielded);
  await report("failing", asyncio.shield(save("c", true)));
  console.log(asyncio.shield(inner) === inner);
  await report("timeout", asyncio.waitFor(asyncio.shield(save("d")), 1));
  const late = asyncio.shield(save("e", true));
  await asyncio.sleep(1);
  late.cancel();
  await asyncio.sleep(3);
  console.log(late.cancelled());
}

asyncio.run(main());
