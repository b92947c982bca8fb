import asyncio from "asyncio";

async function plain() {
  return 1;
}
const arrow = async (x: number) => x;
const nameless = async function () {
  await asyncio.sleep(0);
};
class Kitchen {
  async cook() {
    return "dish";
  }
  static async open(door = "front") {
    return door;
  }
  async *dishes() {
    yield "soup";
  }
  clean() {
    return this.cook();
  }
}
function sync() {
  return plain();
}
const show = (...values: unknown[]) => console.log(values.map(String).join(" "));
async function main() {
  const kitchen = new Kitchen();
  show(asyncio.iscoroutinefunction(plain), asyncio.iscoroutinefunction(arrow), asyncio.iscoroutinefunction(nameless));
  show(
    asyncio.iscoroutinefunction(kitchen.cook),
    asyncio.iscoroutinefunction(Kitchen.open),
    asyncio.iscoroutinefunction(kitchen.dishes),
  );
  show(
    asyncio.iscoroutinefunction(kitchen.clean),
    asyncio.iscoroutinefunction(sync),
    asyncio.iscoroutinefunction(() => plain()),
  );
  show(asyncio.iscoroutinefunction(Kitchen), asyncio.iscoroutinefunction(5), asyncio.iscoroutinefunction(console.log));
  show(
    asyncio.iscoroutinefunction(asyncio.sleep),
    asyncio.iscoroutinefunction(asyncio.gather),
    asyncio.iscoroutinefunction(asyncio.wait),
  );
  show(
    asyncio.iscoroutinefunction(asyncio.waitFor),
    asyncio.iscoroutinefunction(asyncio.createTask),
    asyncio.iscoroutinefunction(asyncio.shield),
  );
  const coroutine = plain();
  const nap = asyncio.sleep(0);
  const task = asyncio.createTask(plain());
  const future = asyncio.getRunningLoop().createFuture();
  show(asyncio.iscoroutine(coroutine), asyncio.iscoroutine(nap), asyncio.iscoroutine(task), asyncio.iscoroutine(plain));
  show(
    asyncio.isfuture(coroutine),
    asyncio.isfuture(future),
    asyncio.isfuture(task),
    asyncio.isfuture(asyncio.gather(task)),
  );
  show(
    asyncio.iscoroutine(new asyncio.Lock().acquire()),
    asyncio.iscoroutine(asyncio.wait([task])),
    asyncio.iscoroutine(null),
  );
  show(
    task instanceof asyncio.Task,
    task instanceof asyncio.Future,
    future instanceof asyncio.Task,
    future instanceof asyncio.Future,
  );
  show(
    new asyncio.PriorityQueue() instanceof asyncio.Queue,
    new asyncio.BoundedSemaphore() instanceof asyncio.Semaphore,
  );
  await coroutine;
  await nap;
}

asyncio.run(main());
