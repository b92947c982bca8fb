import { now, run, sleep, Task, type Coroutine } from "../starter.ts";

export default function () {
  const start = now();
  const log: string[] = [];
  function* work(name: string, seconds: number): Coroutine {
    log.push(`${name} ${now() - start}`);
    yield sleep(seconds);
    log.push(`${name} ${now() - start}`);
    return null;
  }
  new Task(work("a", 2));
  new Task(work("b", 1));
  run();
  log.push(`over ${now() - start}`);
  return log;
}
