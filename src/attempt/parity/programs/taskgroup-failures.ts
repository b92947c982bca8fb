import asyncio from "asyncio";

import { ValueError } from "builtins";
async function fails(name: string, seconds: number, clean = 0) {
  try {
    await asyncio.sleep(seconds);
  } catch (error) {
    console.log(name, "is cancelled");
    await asyncio.sleep(clean);
    if (name === "worse") throw new ValueError("worse in cleanup");
    throw error;
  }
  throw new ValueError(`${name} failed`);
}
function show(error: unknown): string {
  if (error instanceof asyncio.ExceptionGroup) return `${error.message} [${error.exceptions.map(show).join("; ")}]`;
  return `${(error as Error).name} ${(error as Error).message}`;
}
async function attempt(what: string, body: (group: asyncio.TaskGroup) => Promise<unknown>) {
  try {
    console.log(what, String(await asyncio.taskGroup(body)));
  } catch (error) {
    console.log(what, show(error), asyncio.getRunningLoop().time(), asyncio.currentTask()!.cancelling());
  }
}
async function main() {
  await attempt("one", async (group) => {
    group.createTask(fails("a", 1));
    group.createTask(fails("b", 2));
    await asyncio.sleep(3);
    console.log("never");
  });
  await attempt("two at once", async (group) => {
    group.createTask(fails("c", 1));
    group.createTask(fails("d", 1));
  });
  await attempt("worse", async (group) => {
    group.createTask(fails("e", 1));
    group.createTask(fails("worse", 2, 1));
  });
  await attempt("body", async (group) => {
    group.createTask(fails("f", 5));
    await asyncio.sleep(1);
    throw new ValueError("body failed");
  });
  await attempt("body in cleanup", async (group) => {
    group.createTask(fails("g", 1));
    try {
      await asyncio.sleep(5);
    } catch {
      console.log("body sees the cancellation");
      try {
        group.createTask(fails("too late", 1));
      } catch (error) {
        console.log((error as Error).message);
      }
      throw new ValueError("body, too");
    }
  });
  await attempt("nested", async (outer) => {
    outer.createTask(fails("h", 10));
    outer.createTask(
      asyncio.taskGroup(async (inner) => {
        inner.createTask(fails("i", 1));
        inner.createTask(fails("j", 10));
      }),
    );
  });
  await attempt("nested in the body", async (outer) => {
    outer.createTask(fails("k", 1));
    await asyncio.taskGroup(async (inner) => {
      inner.createTask(fails("l", 5));
    });
  });
}

asyncio.run(main());
