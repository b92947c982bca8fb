import { gather, now, run, sleep, Task, type Coroutine } from "../starter.ts";

export default function () {
  const start = now();
  let seen = "nothing came";
  function* work(name: string, seconds: number): Coroutine {
    yield sleep(seconds);
    return name;
  }
  function* main(): Coroutine {
    const over = new Task(work("over", 1));
    yield sleep(2);
    const results = yield gather(gather(new Task(work("x", 2)), new Task(work("y", 1))), sleep(1.5), over);
    seen = `${JSON.stringify(results)} at ${now() - start}`;
    return null;
  }
  new Task(main());
  run();
  return seen;
}
