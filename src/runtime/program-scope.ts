// What a text finds around itself: the values for its parameters. The learner's program and a check's driver have a
// scope each.

import { NOWHERE } from "#recording";
import type { At } from "#recording";
import { warnOfDropped } from "./findings/forgotten.ts";
import { PROGRAM_GLOBALS } from "./globals/index.ts";
import type { RunState } from "./run-state.ts";

/** What a text's own scope holds. */
export interface Scope {
  /** As in CommonJS; the text may put another object there. */
  readonly module: { exports: Readonly<Record<string, unknown>> };
  readonly require: (name: string) => unknown;
  /** Whether its places are places in the learner's text. */
  readonly hasPlaces: boolean;
}

export function programScope(require: Scope["require"]): Scope {
  return { module: { exports: {} }, require, hasPlaces: true };
}

/** The values for `programParameterNames()`. */
export function parametersFor(
  state: RunState,
  { module, require, hasPlaces }: Scope,
  globals: Readonly<Record<string, unknown>>,
): unknown[] {
  const { guard, rules } = state;
  const at = (place: At): At => {
    state.at = hasPlaces ? place : NOWHERE;
    return state.at;
  };
  const note = (place: At, value: unknown): unknown => {
    at(place);
    guard.beat();
    return value;
  };
  const wait = (place: At, value: unknown): unknown => {
    state.awaitAt = hasPlaces ? place : NOWHERE;
    return note(place, value);
  };
  const drop = (place: At, value: unknown): void => {
    at(place);
    warnOfDropped(state, value);
  };
  const beat = (place: At): void => {
    at(place);
    guard.beat();
  };
  const own = [require, module, module.exports, at, note, wait, note, note, drop, beat, rules.helpers];
  return [...own, ...PROGRAM_GLOBALS.map((name) => globals[name])];
}
