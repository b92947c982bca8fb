import asyncio from "asyncio";

const condition = new asyncio.Condition();
let eggs = 0;
async function eater(name: string, wants: number) {
  using guard = await condition.acquire();
  console.log(name, "waits");
  await condition.waitFor(() => eggs >= wants);
  eggs -= wants;
  console.log(name, "eats", wants, "left", eggs);
}
async function shop(n: number, all: boolean) {
  using guard = await condition.acquire();
  eggs += n;
  console.log("bought", n);
  if (all) condition.notifyAll();
  else condition.notify();
  console.log("notified");
  await asyncio.sleep(0.1);
  console.log("leaves the shop");
}
async function main() {
  const tasks = [
    asyncio.createTask(eater("a", 3)),
    asyncio.createTask(eater("b", 1)),
    asyncio.createTask(eater("c", 2)),
  ];
  await asyncio.sleep(1);
  await shop(1, false);
  await asyncio.sleep(1);
  await shop(1, true);
  await asyncio.sleep(1);
  await shop(5, false);
  await asyncio.sleep(1);
  using guard = await condition.acquire();
  condition.notify(5);
  condition.release();
  await asyncio.wait(tasks);
  await condition.acquire();
  for (const action of [() => condition.notify(), () => condition.notifyAll()]) action();
}

asyncio.run(main());
