import { now, run, sleep, Task, type Coroutine } from "../starter.ts";

export default function () {
  const start = now();
  const log: string[] = [];
  function* make(what: string, seconds: number): Coroutine {
    yield sleep(seconds);
    return what;
  }
  const coffee = new Task(make("coffee", 2));
  const toast = new Task(make("toast", 1));
  function* breakfast(): Coroutine {
    log.push(`${yield coffee} ${yield toast} ${now() - start}`);
    return null;
  }
  function* guest(): Coroutine {
    log.push(`${yield coffee} ${now() - start}`);
    return null;
  }
  new Task(breakfast());
  new Task(guest());
  run();
  return log.sort((a, b) => b.length - a.length);
}
