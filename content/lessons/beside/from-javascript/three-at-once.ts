import asyncio from "asyncio";

async function fetchScore(player: string) {
  await asyncio.sleep(1);
  return `${player}: 1500`;
}

async function main() {
  // Promise.all, allSettled and race, in the words of asyncio.
  const all = await asyncio.gather(fetchScore("Ada"), fetchScore("Ben"));
  console.log(all.join(", "));

  const settled = await asyncio.gather(fetchScore("Cleo"), fail(), { returnExceptions: true });
  console.log(settled.map((one) => (one instanceof Error ? "failed" : one)).join(", "));

  const racers = ["Dora", "Emil"].map((player) => asyncio.createTask(fetchScore(player)));
  const { done, pending } = await asyncio.wait(racers, { returnWhen: asyncio.FIRST_COMPLETED });
  for (const task of pending) task.cancel();
  console.log(done.size, "or more have arrived");
}

async function fail() {
  throw new Error("no such player");
}

asyncio.run(main());
