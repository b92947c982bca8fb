import asyncio from "asyncio";

const queue = new asyncio.Queue<number>(3);
let most = 0;

async function reader() {
  for (let line = 1; line <= 20; line++) {
    await asyncio.sleep(0.1);
    await queue.put(line);
    most = Math.max(most, queue.qsize());
  }
}

async function writer() {
  for (let line = 1; line <= 20; line++) {
    await queue.get();
    await asyncio.sleep(0.5);
  }
}

async function main() {
  await asyncio.gather(reader(), writer());
  console.log(`At most ${most} lines lay in the queue.`);
}

asyncio.run(main());
