import { gather, now, run, sleep, Task, type Coroutine } from "../starter.ts";

const start = now();
const log: string[] = [];
const say = (text: string) => void log.push(`${text} ${now() - start}`);

function* make(what: string, seconds: number, fails: boolean): Coroutine {
  yield sleep(seconds);
  if (fails) throw new Error(`no ${what}`);
  say(`${what} is ready`);
  return what;
}

function* waits(who: string, task: Task): Coroutine {
  try {
    say(`${who} gets ${yield task}`);
  } catch (error) {
    say(`${who} hears ${(error as Error).message}`);
  }
  yield sleep(1);
  say(`${who} goes on`);
  return null;
}

function* passesOn(task: Task): Coroutine {
  const what = yield task;
  say(`never said: ${what}`);
  return what;
}

function* late(task: Task): Coroutine {
  yield sleep(3);
  yield new Task(waits("Di", task));
  return null;
}

function* table(parts: [what: string, seconds: number, fails: boolean][]): Coroutine {
  try {
    say(`served: ${JSON.stringify(yield gather(...parts.map((part) => new Task(make(...part)))))}`);
  } catch (error) {
    say(`not served: ${(error as Error).message}`);
  }
  yield sleep(5);
  say("the table is cleared");
  return null;
}

const PLAYS: Record<string, () => void> = {
  caught: () => void new Task(waits("Ada", new Task(make("milk", 1, true)))),
  alone: () => {
    new Task(make("milk", 1, true));
    new Task(make("tea", 2, false));
  },
  passed: () => void new Task(waits("Ada", new Task(passesOn(new Task(make("milk", 1, true)))))),
  late: () => {
    const milk = new Task(make("milk", 1, true));
    new Task(waits("Ada", milk));
    new Task(waits("Bo", milk));
    new Task(late(milk));
  },
};

/** What was said in the kitchen, with its times. */
export default function (play: string | [what: string, seconds: number, fails: boolean][]) {
  if (typeof play === "string") PLAYS[play]!();
  else new Task(table(play));
  run();
  return log;
}
