import asyncio from "asyncio";

async function* numbers(n: number) {
  for (let i = 0; i < n; i += 1) yield i;
}
async function* doubled(source: AsyncGenerator<number>) {
  for await (const i of source) {
    yield i * 2;
    await asyncio.sleep(0);
  }
}
async function other() {
  for (let i = 0; i < 3; i += 1) {
    console.log("other", i);
    await asyncio.sleep(0);
  }
}
async function main() {
  asyncio.createTask(other());
  for await (const i of numbers(3)) console.log("inline", i);
  for await (const i of doubled(numbers(3))) console.log("doubled", i);
  const all: number[] = [];
  for await (const i of numbers(4)) all.push(i);
  console.log(all.join());
}

asyncio.run(main());
