// Judges of threads and processes: how many there were at one moment.

import { formatSeconds, NOWHERE } from "#recording";
import { compare, sayAmount } from "../amount.ts";
import type { Amount } from "../amount.ts";
import { findBusiest, sharedTime } from "../busiest.ts";
import type { Judge } from "../check.ts";
import { count, failed, onLines, passed } from "../say.ts";
import { tasksOfRun } from "../tasks-of-run.ts";

const WHY = {
  thread: "Each thread costs memory and time to switch, and all threads of a program share one processor between them.",
  process:
    "Each process has a processor of its own as long as there are enough, and costs much memory and a slow start.",
} as const;

/** When most threads beside the program's own exist at once, they are so many. */
export function threadsAtOnce(amount: Amount): Judge {
  return workersAtOnce("thread", "threads", amount);
}

/** When most processes beside the program's own exist at once, they are so many. */
export function processesAtOnce(amount: Amount): Judge {
  return workersAtOnce("process", "processes", amount);
}

function workersAtOnce(kind: keyof typeof WHY, many: string, amount: Amount): Judge {
  return (run) => {
    const workers = tasksOfRun(run, kind).map((worker) => ({ ...worker, start: worker.created, end: worker.finished }));
    const busiest = findBusiest(workers);
    const { start } = sharedTime(busiest);
    const said =
      busiest.length === 0
        ? `There was no ${kind} beside the program's own`
        : `${count(busiest.length, kind, many)} at once, at ${formatSeconds(start)}${onLines(busiest.map(({ at }) => at))}`;
    if (compare(busiest.length, amount) === "within") return passed(`${said}.`);
    const last = busiest.at(-1);
    const what = `${said}; there should be ${sayAmount(amount, String)}.`;
    return failed(what, WHY[kind], last?.at ?? NOWHERE, last ? start : null);
  };
}
