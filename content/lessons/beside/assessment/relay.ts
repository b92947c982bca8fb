import asyncio from "asyncio";

async function run(leg: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(leg);
}

async function team() {
  await run("first leg", 2);
  await run("second leg", 2);
}

async function main() {
  await asyncio.gather(team(), run("the marathon", 3), run("the sprint", 1));
  console.log("medals");
}

asyncio.run(main());
