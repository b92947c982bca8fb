import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue<string>(1);
  async function put(item: string) {
    await queue.put(item);
    console.log("put", item, queue.full());
  }
  async function get(name: string) {
    console.log(name, "gets", await queue.get());
  }
  const putters = ["a", "b", "c", "d"].map((item) => asyncio.createTask(put(item)));
  await asyncio.sleep(0);
  console.log(queue.getNowait());
  putters[1]!.cancel();
  console.log("b was woken, and cancelled");
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  console.log(putters.map((task) => task.done()).join());
  await get("main");
  await get("main");
  await asyncio.wait(putters);
  const getters = ["e", "f", "g"].map((name) => asyncio.createTask(get(name)));
  await asyncio.sleep(0);
  queue.putNowait("x");
  getters[0]!.cancel();
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  console.log(getters.map((task) => task.done()).join());
  for (const wrong of [() => queue.putNowait("y"), () => queue.putNowait("z")]) {
    try {
      wrong();
    } catch (error) {
      console.log((error as Error).name, (error as Error).message === "");
    }
  }
  await asyncio.wait(getters);
  try {
    queue.getNowait();
  } catch (error) {
    console.log((error as Error).name);
  }
  console.log(queue.maxsize, queue.qsize());
  await queue.get();
}

asyncio.run(main());
