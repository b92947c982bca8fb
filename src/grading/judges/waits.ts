// Judges of waits: how many were under way at one moment. Waits for the program's own tasks do not count, so that
// it is the real waits that have to overlap, whatever the style of the program.

import { formatSeconds, NOWHERE } from "#recording";
import type { Judge } from "../check.ts";
import { SAME_MOMENT } from "../run.ts";
import type { Stretch } from "../run.ts";
import { count, failed, onLine, onLines, passed } from "../say.ts";
import type { Judgement } from "../verdict.ts";

const NO_WAIT_WHY = "Only while a task waits is the loop free to get on with another one.";
const IN_TURN_WHY =
  "While that wait was under way the loop was free, but it had nothing else to do: " +
  "the next piece of work had not been begun.";
const TOO_FEW_WHY = "What has not been begun cannot make progress while the others wait.";

/** At some moment at least `least` waits are under way. */
export function waitsAtOnce(least: number): Judge {
  return ({ waits }) => {
    const busiest = findBusiest(waits);
    const [first] = busiest;
    if (!first) return failed("Nothing waited in this run.", NO_WAIT_WHY, NOWHERE, null);
    const shared = sharedTime(busiest);
    if (busiest.length >= least)
      return passed(`${count(busiest.length, "wait")} at once ${describe(shared, busiest)}.`);
    const next = waits.find((wait) => wait.start > shared.from && !busiest.includes(wait));
    if (busiest.length > 1) return tooFew(busiest, next, least);
    return next ? inTurn(first, next) : onlyOne(first, least);
  };
}

function onlyOne(wait: Stretch, least: number): Judgement {
  const what = `Only one wait was under way${onLine(wait.at)}, ${fromTo(wait.start, wait.end)}; there should be ${least} at once.`;
  return failed(what, TOO_FEW_WHY, wait.at, wait.start);
}

function inTurn(first: Stretch, next: Stretch): Judgement {
  const what =
    `One after the other: the wait${onLine(first.at)} lasted ${fromTo(first.start, first.end)}, ` +
    `and the next one${onLine(next.at)} began only at ${formatSeconds(next.start)}.`;
  return failed(what, IN_TURN_WHY, next.at, next.start);
}

function tooFew(busiest: readonly Stretch[], next: Stretch | undefined, least: number): Judgement {
  const shared = sharedTime(busiest);
  const most = `At most ${busiest.length} waits were under way at once ${describe(shared, busiest)}; there should be ${least}.`;
  if (!next) return failed(most, TOO_FEW_WHY, NOWHERE, shared.from);
  const late = ` The one${onLine(next.at)} began only at ${formatSeconds(next.start)}.`;
  return failed(most + late, TOO_FEW_WHY, next.at, next.start);
}

/** The waits that are under way when, for the first time, most of them are; in the order in which they began. */
function findBusiest(waits: readonly Stretch[]): readonly Stretch[] {
  const ends = waits.map(({ end }) => end).sort((one, other) => one - other);
  let ended = 0;
  let most = 0;
  let moment = 0;
  waits.forEach(({ start }, index) => {
    while ((ends[ended] ?? Infinity) <= start + SAME_MOMENT) ended += 1;
    const open = index + 1 - ended;
    if (open <= most) return;
    most = open;
    moment = start;
  });
  return waits.filter(({ start, end }) => start <= moment && end > moment + SAME_MOMENT);
}

interface Period {
  readonly from: number;
  readonly to: number;
}

/** @param waits which overlap, in the order in which they began */
function sharedTime(waits: readonly Stretch[]): Period {
  return {
    from: waits.at(-1)?.start ?? 0,
    to: waits.reduce((first, { end }) => Math.min(first, end), Infinity),
  };
}

function describe({ from, to }: Period, waits: readonly Stretch[]): string {
  return `${fromTo(from, to)}${onLines(waits.map(({ at }) => at))}`;
}

function fromTo(from: number, to: number): string {
  return `from ${formatSeconds(from)} to ${formatSeconds(to)}`;
}
