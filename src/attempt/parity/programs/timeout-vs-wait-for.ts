import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  for (const limit of [1, 2]) {
    const log: string[] = [];
    const attempt = async (name: string, awaitable: Promise<unknown>) => {
      try {
        await awaitable;
        log.push(`${name} ok ${loop.time()}`);
      } catch (error) {
        log.push(`${name} ${(error as Error).name} ${loop.time()}`);
      }
    };
    await asyncio.gather(
      attempt("waitFor", asyncio.waitFor(asyncio.sleep(1), limit)),
      attempt(
        "timeout",
        asyncio.timeout(limit, () => asyncio.sleep(1)),
      ),
      attempt("waitFor task", asyncio.waitFor(asyncio.createTask(asyncio.sleep(1)), limit)),
      attempt("wait", asyncio.wait([asyncio.createTask(asyncio.sleep(1))], { timeout: limit })),
      attempt("shield", asyncio.waitFor(asyncio.shield(asyncio.sleep(1)), limit)),
    );
    console.log(log.join(", "));
  }
}

asyncio.run(main());
