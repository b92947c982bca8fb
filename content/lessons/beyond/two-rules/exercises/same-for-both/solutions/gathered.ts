import asyncio from "asyncio";

async function save(what: string, seconds: number) {
  console.log(`saving ${what}`);
  await asyncio.sleep(seconds);
  console.log(`${what} is saved`);
}

async function tidyUp() {
  await asyncio.sleep(0.5);
  console.log("the desk is tidy");
}

async function announce() {
  console.log("both are under way");
}

async function main() {
  await asyncio.gather(save("the letter", 2), save("the picture", 1), announce());
  await tidyUp();
  console.log("all is done");
}

asyncio.run(main());
