import asyncio from "asyncio";

import { ValueError } from "builtins";
function attempt(what: string, action: () => unknown) {
  try {
    console.log(what, action());
  } catch (error) {
    console.log(what, "->", String(error));
  }
}
async function main() {
  const future = asyncio.getRunningLoop().createFuture<string>();
  attempt("result", () => future.result());
  attempt("exception", () => future.exception());
  const say = (done: asyncio.Future<string>) => console.log("called back", done.done());
  future.addDoneCallback(say);
  future.addDoneCallback(say);
  console.log(future.removeDoneCallback(say), future.removeDoneCallback(say));
  future.addDoneCallback(say);
  future.setResult("here");
  attempt("again", () => future.setResult("twice"));
  attempt("exception after result", () => future.setException(new ValueError("x")));
  attempt("cancel", () => future.cancel());
  console.log("waiting");
  console.log(await future);
  await asyncio.sleep(0);
  const failed = new asyncio.Future<string>();
  failed.setException(ValueError);
  attempt("failed", () => failed.result());
  attempt("failed exception", () => String(failed.exception()));
  const cancelled = new asyncio.Future<string>();
  cancelled.addDoneCallback(say);
  attempt("cancel", () => cancelled.cancel("why"));
  attempt("cancelled result", () => cancelled.result());
  attempt("cancelled exception", () => cancelled.exception());
  attempt("wrong", () => new asyncio.Future().setException(5 as never));
  await asyncio.sleep(0);
  const task = asyncio.createTask(asyncio.sleep(0));
  attempt("task result", () => task.setResult(1 as never));
  attempt("task exception", () => task.setException(new ValueError() as never));
  await cancelled;
}

asyncio.run(main());
