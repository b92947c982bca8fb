import { now, run, sleep, Task, type Coroutine } from "../starter.ts";

export default function () {
  const start = now();
  const log: string[] = [];
  function* work(): Coroutine {
    log.push(`begins ${now() - start}`);
    yield sleep(1.5);
    log.push(`goes on ${now() - start}`);
    return null;
  }
  new Task(work());
  log.push("made");
  run();
  return log;
}
