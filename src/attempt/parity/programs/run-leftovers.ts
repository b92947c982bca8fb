import asyncio from "asyncio";

async function child(name: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    console.log(name, "finished");
  } catch (error) {
    console.log(name, String(error));
    if (name === "refuses") {
      await asyncio.sleep(2);
      console.log(name, "went on");
    } else if (name === "raises") throw new Error("while shutting down");
    else throw error;
  } finally {
    console.log(name, "finally");
  }
}
async function main() {
  for (const name of ["obeys", "refuses", "raises"]) asyncio.createTask(child(name, 10));
  asyncio.createTask(child("in time", 1));
  const never = asyncio.createTask(child("never begins", 1));
  never.addDoneCallback(() => console.log("callback of", never.getName(), never.cancelled()));
  await asyncio.sleep(1);
  asyncio.createTask(child("too late", 1));
  console.log("main ends");
}
asyncio.run(main());
console.log("after run");
