import { gather, now, run, sleep, Task, type Coroutine } from "../starter.ts";

export default function (tasks: [name: string, seconds: number][]) {
  const start = now();
  let seen: unknown = null;
  function* work(name: string, seconds: number): Coroutine {
    yield sleep(seconds);
    return name;
  }
  function* main(): Coroutine {
    const results = yield gather(...tasks.map(([name, seconds]) => new Task(work(name, seconds))));
    seen = [results, now() - start];
    return null;
  }
  new Task(main());
  run();
  return seen;
}
