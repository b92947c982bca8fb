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
  const picture = save("the picture", 1);
  console.log("both are under way");
  await letter;
  await picture;
  tidyUp();
  console.log("all is done");
}

asyncio.run(main());
