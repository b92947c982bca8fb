// Errors that mean a mistake of ours or the end of a run. What a learner's program may catch is in `modules/builtins.ts`.

/** A bug in Juggler, never in the learner's code. */
export class InternalError extends Error {
  constructor(what: string) {
    super(`${what}. This is a bug in Juggler, not in your code.`);
    this.name = "InternalError";
  }
}

/**
 * Whether it is an error, asked of whatever a program throws: a proxy whose traps throw is none, nor is what inherits from
 * one.
 */
export function isError(value: unknown): value is Error {
  try {
    return value instanceof Error;
  } catch {
    return false;
  }
}

/** Ends the evaluation of the learner's module where it would run its own main program: a driver runs instead. */
export class ModuleLoaded extends Error {}

/**
 * Unwinds the program's stack once a limit has ended the run. A learner's `catch` may hold it up; then the next call
 * of ours throws it again.
 */
export class RunStopped extends Error {
  readonly #isOurs = true;

  /** Asked of whatever a program throws, also of a proxy whose traps throw: a private field cannot be trapped. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && #isOurs in value;
  }

  constructor() {
    super("The run was stopped.");
    this.name = "RunStopped";
  }
}
