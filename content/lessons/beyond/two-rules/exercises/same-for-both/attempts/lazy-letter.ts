// Fails: begin
// Says: “saving the picture” on line 7 was printed at 0.000 s, before “saving the letter” on line 7 at 0.000 s; it should come after it.

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
  const letter = save("the letter", 2);
  const picture = asyncio.createTask(save("the picture", 1));
  await asyncio.sleep(0);
  console.log("both are under way");
  await letter;
  await picture;
  await tidyUp();
  console.log("all is done");
}

asyncio.run(main());
