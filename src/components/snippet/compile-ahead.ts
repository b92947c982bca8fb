// Compiles what somebody types while they type it, so that Run finds it done. One text at a time, the newest; and resting
// between two, so that whoever types on a slow machine is not held up by it.

import type { ReadonlySignal } from "@preact/signals";

/** It rests so many times as long as it took: at most a quarter of a processor's time is spent on what nobody may run. */
const REST_SHARE = 3;
/** The first time, the compiler may have to come over a slow line. */
const LONGEST_REST_MS = 1_000;

/**
 * @param compile gets the text as it is ready to be run; never rejects
 * @returns ends it
 */
export function compileAhead(source: ReadonlySignal<string>, compile: () => Promise<void>): () => void {
  let isBusy = false;
  let compiled = source.peek();
  let isOver = false;
  const catchUp = async (): Promise<void> => {
    isBusy = true;
    while (!isOver && compiled !== source.peek()) {
      compiled = source.peek();
      const began = performance.now();
      await compile();
      await rest(Math.min((performance.now() - began) * REST_SHARE, LONGEST_REST_MS));
    }
    isBusy = false;
  };
  const end = source.subscribe(() => {
    if (!isBusy) void catchUp();
  });
  return () => {
    isOver = true;
    end();
  };
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
