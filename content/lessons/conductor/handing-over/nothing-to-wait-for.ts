import asyncio from "asyncio";

async function lookUp(word: string) {
  return word.toUpperCase();
}

async function play(musician: string) {
  for (let bar = 1; bar <= 3; bar++) {
    console.log(await lookUp(`${musician}: bar ${bar}`));
  }
}

async function main() {
  await asyncio.gather(play("violin"), play("cello"));
}

asyncio.run(main());
