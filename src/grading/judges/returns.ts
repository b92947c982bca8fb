// Judges of what a driver gives back: most often, what the learner's function returned.

import { NOWHERE, toData } from "#recording";
import type { Data } from "#recording";
import type { Judge } from "../check.ts";
import type { Run } from "../run.ts";
import { failed, passed } from "../say.ts";
import type { Judgement } from "../verdict.ts";
import { sayData } from "../say-data.ts";

const WHY = "What a function returns is all that its caller has of its work.";
const NOTHING_WHY = "A function that ends without `return` gives back `undefined`, whatever it has worked out.";
const PROMISE_WHY = "A coroutine or task that nobody awaits is only the promise of a result, and not the result.";

/**
 * The driver gives back this value; the order of an object's properties does not count.
 * @param expected the value, or a function that works it out from the scenario's input
 */
export function returns(expected: unknown): Judge {
  return (run) => {
    const wanted = toData(typeof expected === "function" ? (expected as Expectation)(run.scenario.input) : expected);
    return run.returned !== undefined && isSame(run.returned, wanted)
      ? gaveBack(run.returned)
      : wrong(run, `it should be ${sayData(wanted)}`);
  };
}

type Expectation = (input: unknown) => unknown;

/**
 * What the driver gives back is as it should be.
 * @param words what it should be, such as `ten pages, each once`
 * @param isRight is asked of plain data: JSON, and objects with one key that begins with `$` for what JSON lacks
 */
export function returnsSuch(words: string, isRight: (returned: unknown, input: unknown) => boolean): Judge {
  return (run) =>
    run.returned !== undefined && isRight(run.returned, run.scenario.input)
      ? gaveBack(run.returned)
      : wrong(run, `it should be ${words}`);
}

function gaveBack(returned: Data): Judgement {
  return passed(`The result is ${sayData(returned)}.`);
}

function wrong({ returned, recording }: Run, should: string): Judgement {
  const said = returned === undefined ? "nothing at all" : sayData(returned);
  return failed(`The result is ${said}; ${should}.`, whyWrong(returned), NOWHERE, recording.elapsed);
}

function whyWrong(returned: Data | undefined): string {
  if (returned === undefined || holds(returned, "$undefined")) return NOTHING_WHY;
  return holds(returned, "$awaitable") ? PROMISE_WHY : WHY;
}

/** Whether there is such a word anywhere in it. */
function holds(data: Data, word: string): boolean {
  if (typeof data !== "object" || data === null) return false;
  return Object.entries(data).some(([key, value]) => key === word || holds(value, word));
}

function isSame(one: Data, other: Data): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
  if (left.length !== right.size) return false;
  return left.every(([key, value]) => {
    const match = right.get(key);
    return match !== undefined && isSame(value, match);
  });
}
