import asyncio from "asyncio";

async function producer(queue: asyncio.Queue<string | null>, name: string, count: number, pause: number) {
  for (let i = 0; i < count; i += 1) {
    await asyncio.sleep(pause);
    await queue.put(`${name}${i}`);
    console.log("put", `${name}${i}`, queue.qsize());
  }
  await queue.put(null);
}
async function consumer(queue: asyncio.Queue<string | null>, producers: number) {
  let open = producers;
  while (open > 0) {
    const item = await queue.get();
    if (item === null) {
      open -= 1;
      continue;
    }
    console.log("got", item, asyncio.getRunningLoop().time());
    await asyncio.sleep(0.5);
  }
}
async function main() {
  const queue = new asyncio.Queue<string | null>(2);
  await asyncio.gather(producer(queue, "a", 4, 0.25), producer(queue, "b", 3, 0.25), consumer(queue, 2));
  console.log(asyncio.getRunningLoop().time());
}

asyncio.run(main());
