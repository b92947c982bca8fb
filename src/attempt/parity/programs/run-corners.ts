import asyncio from "asyncio";

import { RuntimeError, ValueError } from "builtins";
async function quick() {
  return "quick";
}
async function nested() {
  const inner = quick();
  try {
    asyncio.run(inner);
  } catch (error) {
    console.log(error instanceof RuntimeError, (error as Error).message);
  }
  return await inner;
}
async function fails() {
  asyncio.createTask(
    (async () => {
      try {
        await asyncio.sleep(5);
      } finally {
        console.log("child was told");
        await asyncio.sleep(1);
        console.log("child has tidied");
      }
    })(),
  );
  await asyncio.sleep(1);
  throw new ValueError("main fails");
}
console.log(asyncio.run(nested()));
try {
  asyncio.run(5 as never);
} catch (error) {
  console.log(error instanceof ValueError, (error as Error).message);
}
try {
  asyncio.createTask(quick());
} catch (error) {
  console.log((error as Error).message);
}
try {
  asyncio.run(fails());
} catch (error) {
  console.log("after", String(error));
}
console.log(asyncio.run(asyncio.sleep(1, "slept")));
try {
  asyncio.getRunningLoop();
} catch (error) {
  console.log((error as Error).message);
}
asyncio.run(fails());
