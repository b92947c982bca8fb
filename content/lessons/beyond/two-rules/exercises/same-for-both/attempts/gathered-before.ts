// Fails: begin
// Says: “both are under way” on line 19 was printed at 2.000 s; it should be at 0.000 s.

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

async function main() {
  await asyncio.gather(save("the letter", 2), save("the picture", 1));
  console.log("both are under way");
  await tidyUp();
  console.log("all is done");
}

asyncio.run(main());
