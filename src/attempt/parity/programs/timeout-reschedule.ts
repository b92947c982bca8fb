import asyncio from "asyncio";

import { RuntimeError } from "builtins";
async function main() {
  const loop = asyncio.getRunningLoop();
  const result = await asyncio.timeout(1, async (scope) => {
    console.log(scope.when(), scope.expired());
    await asyncio.sleep(0.5);
    scope.reschedule(loop.time() + 2);
    console.log(scope.when());
    await asyncio.sleep(1.5);
    scope.reschedule(null);
    console.log(scope.when() === null);
    await asyncio.sleep(10);
    return "unlimited";
  });
  console.log(result, loop.time());
  let kept: asyncio.Timeout | undefined;
  try {
    await asyncio.timeout(null, async (scope) => {
      kept = scope;
      scope.reschedule(loop.time() - 1);
      await asyncio.sleep(0);
      console.log("one turn");
      await asyncio.sleep(0);
      console.log("two turns");
    });
  } catch (error) {
    console.log(String(error), kept!.expired());
  }
  try {
    kept!.reschedule(5);
  } catch (error) {
    console.log(error instanceof RuntimeError, (error as Error).message);
  }
  await asyncio.timeout(1, async (scope) => {
    kept = scope;
  });
  try {
    kept!.reschedule(null);
  } catch (error) {
    console.log((error as Error).message, kept!.expired());
  }
  try {
    await asyncio.timeout(1, async (scope) => {
      kept = scope;
      try {
        await asyncio.sleep(2);
      } finally {
        console.log("expiring", scope.expired());
        scope.reschedule(100);
      }
    });
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
  try {
    await asyncio.timeoutAt(loop.time() + 1, () => asyncio.sleep(3));
  } catch (error) {
    console.log((error as Error).name, loop.time());
  }
}

asyncio.run(main());
