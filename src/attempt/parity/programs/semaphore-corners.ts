import asyncio from "asyncio";

async function main() {
  for (const make of [() => new asyncio.Semaphore(-1), () => new asyncio.BoundedSemaphore(-1)]) {
    try {
      make();
    } catch (error) {
      console.log((error as Error).name, (error as Error).message);
    }
  }
  const bounded = new asyncio.BoundedSemaphore(2);
  await bounded.acquire();
  bounded.release();
  try {
    bounded.release();
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
  const one = new asyncio.Semaphore();
  console.log(one.locked());
  await one.acquire();
  console.log(one.locked());
  one.release();
  one.release();
  await one.acquire();
  await one.acquire();
  const zero = new asyncio.Semaphore(0);
  asyncio.getRunningLoop().callLater(1, () => zero.release());
  await zero.acquire();
  console.log(asyncio.getRunningLoop().time());
  await zero.acquire();
}

asyncio.run(main());
