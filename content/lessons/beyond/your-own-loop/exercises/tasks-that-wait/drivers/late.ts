import { now, run, sleep, Task, type Coroutine } from "../starter.ts";

export default function () {
  const start = now();
  const log: string[] = [];
  function* short(): Coroutine {
    yield sleep(1);
    return "first";
  }
  const task = new Task(short());
  function* patient(): Coroutine {
    log.push(`${yield task} ${now() - start}`);
    yield sleep(2);
    const again = yield task;
    log.push(`${again === "first" ? "second" : String(again)} ${now() - start}`);
    return null;
  }
  new Task(patient());
  run();
  return log;
}
