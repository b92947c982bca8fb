import asyncio from "asyncio";

async function job(name: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    return name;
  } catch (error) {
    console.log(name, String(error));
    throw error;
  }
}
async function attempt(what: string, future: asyncio.Future) {
  try {
    console.log(what, String(await future));
  } catch (error) {
    console.log(what, String(error), future.cancelled(), future.done());
  }
}
async function main() {
  const outer = asyncio.gather(job("a", 1), job("b", 2));
  await asyncio.sleep(0.5);
  console.log(outer.cancel("outer"), outer.done());
  await attempt("cancelled gather", outer);
  const child = asyncio.createTask(job("c", 1));
  const second = asyncio.gather(child, job("d", 0.2));
  await asyncio.sleep(0.1);
  child.cancel("child");
  await attempt("cancelled child", second);
  const third = asyncio.createTask(job("e", 1));
  const kept = asyncio.gather(third, job("f", 0.2), { returnExceptions: true });
  await asyncio.sleep(0.1);
  third.cancel("kept");
  await attempt("kept", kept);
  const both = asyncio.gather(job("g", 1), job("h", 2), { returnExceptions: true });
  await asyncio.sleep(0.1);
  both.cancel("both");
  await attempt("returnExceptions and cancel", both);
  console.log(both.cancel());
  const waiting = asyncio.createTask(attempt("inside", asyncio.gather(job("i", 1), job("j", 1))));
  await asyncio.sleep(0.1);
  waiting.cancel("from above");
  await waiting;
}

asyncio.run(main());
