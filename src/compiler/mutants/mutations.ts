// The mutations by name: the one list of them.

import { gatherAsFinished, gatherInTurn } from "./gathers.ts";
import type { Mutation } from "./mutation.ts";
import { awaitsTogether, loopTogether } from "./sequences.ts";
import {
  awaitDropped,
  cancelDropped,
  sleepBlocks,
  sleepYields,
  taskAwaitedAtOnce,
  taskNotCreated,
  waitSkipped,
} from "./waits.ts";

export const MUTATION_OF = {
  "gather-in-turn": gatherInTurn,
  "awaits-together": awaitsTogether,
  "loop-together": loopTogether,
  "task-awaited-at-once": taskAwaitedAtOnce,
  "task-not-created": taskNotCreated,
  "sleep-blocks": sleepBlocks,
  "sleep-yields": sleepYields,
  "wait-skipped": waitSkipped,
  "await-dropped": awaitDropped,
  "gather-as-finished": gatherAsFinished,
  "cancel-dropped": cancelDropped,
} as const satisfies Readonly<Record<string, Mutation>>;

export type MutationName = keyof typeof MUTATION_OF;

/** In the order in which a reader would think of them. */
export const MUTATIONS = Object.keys(MUTATION_OF) as readonly MutationName[];
