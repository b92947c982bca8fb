import asyncio from "asyncio";

async function boil(kettle: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(kettle, "boils");
}

async function main() {
  await boil("small kettle", 1);
  await asyncio.gather(boil("large kettle", 3), boil("pot", 2));
}

asyncio.run(main());
