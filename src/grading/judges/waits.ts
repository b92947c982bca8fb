// Judges of waits: how many were under way at one moment. Waits for the program's own tasks do not count, so that
// it is the real waits that have to overlap, whatever the style of the program.

import { formatSeconds, NOWHERE } from "#recording";
import { compare, sayAmount } from "../amount.ts";
import type { Amount } from "../amount.ts";
import { findBusiest, sharedTime } from "../busiest.ts";
import type { Judge } from "../check.ts";
import type { Stretch } from "../run.ts";
import { count, failed, fromTo, onLine, onLines, passed } from "../say.ts";
import type { Judgement } from "../verdict.ts";

const NO_WAIT_WHY = "Only while a task waits is the loop free to get on with another one.";
const IN_TURN_WHY =
  "While that wait was under way the loop was free, but it had nothing else to do: " +
  "the next piece of work had not been begun.";
const TOO_FEW_WHY = "What has not been begun cannot make progress while the others wait.";
const TOO_MANY_WHY = "A limit has to hold at every moment, also at the very beginning, when everything wants to start.";

/** When most waits are under way at once, they are so many. */
export function waitsAtOnce(amount: Amount): Judge {
  return ({ waits }) => {
    const busiest = findBusiest(waits);
    switch (compare(busiest.length, amount)) {
      case "less":
        return tooFew(waits, busiest, amount);
      case "within":
        return passed(`${sayMany(busiest)}.`);
      case "more":
        return tooMany(busiest, amount);
    }
  };
}

function tooFew(waits: readonly Stretch[], busiest: readonly Stretch[], amount: Amount): Judgement {
  const [first] = busiest;
  if (!first) return failed("Nothing waited in this run.", NO_WAIT_WHY, NOWHERE, null);
  const { start } = sharedTime(busiest);
  const next = waits.find((wait) => wait.start > start && !busiest.includes(wait));
  if (busiest.length > 1) return notAll(busiest, next, amount);
  return next ? inTurn(first, next) : onlyOne(first, amount);
}

function onlyOne(wait: Stretch, amount: Amount): Judgement {
  const what = `Only one wait was under way${onLine(wait.at)}, ${fromTo(wait)}; there should be ${sayAmount(amount, String)} at once.`;
  return failed(what, TOO_FEW_WHY, wait.at, wait.start);
}

function inTurn(first: Stretch, next: Stretch): Judgement {
  const what =
    `One after the other: the wait${onLine(first.at)} lasted ${fromTo(first)}, ` +
    `and the next one${onLine(next.at)} began only at ${formatSeconds(next.start)}.`;
  return failed(what, IN_TURN_WHY, next.at, next.start);
}

function notAll(busiest: readonly Stretch[], next: Stretch | undefined, amount: Amount): Judgement {
  const shared = sharedTime(busiest);
  const most = `At most ${busiest.length} waits were under way at once, ${describe(busiest)}; there should be ${sayAmount(amount, String)}.`;
  if (!next) return failed(most, TOO_FEW_WHY, NOWHERE, shared.start);
  const late = ` The one${onLine(next.at)} began only at ${formatSeconds(next.start)}.`;
  return failed(most + late, TOO_FEW_WHY, next.at, next.start);
}

function tooMany(busiest: readonly Stretch[], amount: Amount): Judgement {
  const last = busiest.at(-1);
  const what = `${sayMany(busiest)}; there should be ${sayAmount(amount, String)}.`;
  return failed(what, TOO_MANY_WHY, last?.at ?? NOWHERE, last?.start ?? null);
}

function sayMany(busiest: readonly Stretch[]): string {
  return busiest.length === 0 ? "Nothing waited" : `${count(busiest.length, "wait")} at once, ${describe(busiest)}`;
}

function describe(waits: readonly Stretch[]): string {
  return `${fromTo(sharedTime(waits))}${onLines(waits.map(({ at }) => at))}`;
}
