import asyncio from "asyncio";

async function job(name: string, seconds: number, fails = false) {
  await asyncio.sleep(seconds);
  console.log(name, fails ? "fails" : "ends");
  if (fails) throw new Error(name);
  return name;
}
async function main() {
  try {
    await asyncio.gather(job("a", 1), job("b", 2, true), job("c", 3), job("d", 2, true));
  } catch (error) {
    console.log("caught", (error as Error).message, asyncio.getRunningLoop().time());
  }
  await asyncio.sleep(2);
  const results = await asyncio.gather(job("e", 1, true), job("f", 0), job("g", 0.5, true), { returnExceptions: true });
  console.log(results.map((result) => (result instanceof Error ? `error ${result.message}` : result)).join(", "));
  console.log((await asyncio.gather()).length);
}

asyncio.run(main());
