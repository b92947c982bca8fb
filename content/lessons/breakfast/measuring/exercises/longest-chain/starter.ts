import asyncio from "asyncio";

async function step(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${what}: done.`);
}

export async function supper(dough: number) {
  // First everything is prepared …
  await asyncio.gather(step("dough", dough), step("onions", 1), step("lettuce", 2));
  // … then everything is cooked.
  await asyncio.gather(step("pizza", 2), step("soup", 5), step("salad", 1));
  console.log("Supper after ? s.");
}

asyncio.run(supper(3));
