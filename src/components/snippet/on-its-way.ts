// What a snippet says while something large is on its way to it, and when that has not come: over a slow line, both the
// compiler and the editor take longer than anybody waits without a word.

import { effect } from "@preact/signals";
import { isCompilerAwaited } from "./announce-compiler.ts";
import type { SnippetController } from "./snippet-controller.ts";

export type EditorState = "coming" | "there" | "missing";

/** Sooner, nobody has begun to wonder. */
export const COMING_AFTER_MS = 2_000;

// Two lines of a phone, for which there is room: nothing below moves when it is said.
const COMPILER_COMING = "The compiler is on its way — 3 MB, only once. You can read on.";

const RUNNER_COMING = "What runs your code is on its way. You can read on.";

const EDITOR: Readonly<Record<EditorState, string | null>> = {
  coming: "The editor is on its way — 2 MB, only once. You can type already.",
  there: null,
  // The playground has no Edit.
  missing:
    "The editor could not be loaded. Check your connection, then press Edit, or the code, again; " +
    "you can read and run meanwhile.",
};

/** Begins to say so of the compiler whenever a run waits for it. @returns ends it */
export function sayOfCompiler({ isRunning, isPlaying, trouble }: SnippetController): () => void {
  return effect(() => {
    if (!isRunning.value || isPlaying.value || !isCompilerAwaited.value) return;
    const timer = setTimeout(() => (trouble.value = COMPILER_COMING), COMING_AFTER_MS);
    return () => {
      clearTimeout(timer);
      if (trouble.peek() === COMPILER_COMING) trouble.value = null;
    };
  });
}

/**
 * Begins to say so of what runs programs, whenever a run waits for it.
 * @param whenOpen resolves when programs can be run, or when that has failed
 * @returns ends it
 */
export function sayOfRunner(
  { isRunning, isPlaying, trouble }: SnippetController,
  whenOpen: () => Promise<void>,
): () => void {
  return effect(() => {
    if (!isRunning.value || isPlaying.value) return;
    // The compiler may have been named already.
    const timer = setTimeout(() => (trouble.value ??= RUNNER_COMING), COMING_AFTER_MS);
    const end = (): void => {
      clearTimeout(timer);
      if (trouble.peek() === RUNNER_COMING) trouble.value = null;
    };
    void whenOpen().then(end);
    return end;
  });
}

export function sayOfEditor({ trouble }: SnippetController, state: EditorState): void {
  // Something else may have been said meanwhile, and is still true.
  if (state !== "there" || Object.values(EDITOR).includes(trouble.peek())) trouble.value = EDITOR[state];
}
