// Python's exception groups: several errors that are raised as one. CPython Objects/exceptions.c, BaseExceptionGroup.

import { BaseException, Exception, ORDINARY, ValueError } from "./builtins.ts";

type ErrorClass = new (...parameters: never[]) => Error;
type Condition = ErrorClass | readonly ErrorClass[] | ((error: Error) => boolean);

/** Errors of any kind; made of ordinary errors only, it is an ExceptionGroup. CPython BaseExceptionGroup_new. */
export class BaseExceptionGroup extends BaseException {
  readonly exceptions!: readonly Error[];
  readonly #text!: string;

  constructor(text: string, exceptions: readonly Error[]) {
    checkExceptions(exceptions);
    const isOrdinary = exceptions.every((error) => error instanceof Exception);
    if (isOrdinary && new.target === BaseExceptionGroup) return new ExceptionGroup(text, exceptions);
    super(`${text} (${String(exceptions.length)} sub-exception${exceptions.length === 1 ? "" : "s"})`);
    if (!isOrdinary && this instanceof ExceptionGroup)
      throw new TypeError("Cannot nest BaseExceptions in an ExceptionGroup");
    this.#text = text;
    this.exceptions = Object.freeze([...exceptions]);
  }

  /** A group of those errors that match, at any depth; `null` when none does. */
  subgroup(condition: Condition): BaseExceptionGroup | null {
    return this.split(condition)[0];
  }

  /** The errors that match and the rest, at any depth. CPython exceptiongroup_split_recursive. */
  split(condition: Condition): [BaseExceptionGroup | null, BaseExceptionGroup | null] {
    const matches = matcherOf(condition);
    if (matches(this)) return [this, null];
    const matching: Error[] = [];
    const rest: Error[] = [];
    for (const error of this.exceptions) {
      const [match, other] = error instanceof BaseExceptionGroup ? error.split(condition) : sorted(error, matches);
      if (match !== null) matching.push(match);
      if (other !== null) rest.push(other);
    }
    return [this.#derived(matching), this.#derived(rest)];
  }

  /** Another group with this one's message; a subclass gives one of its own kind. */
  derive(exceptions: readonly Error[]): BaseExceptionGroup {
    return new BaseExceptionGroup(this.#text, exceptions);
  }

  #derived(exceptions: readonly Error[]): BaseExceptionGroup | null {
    if (exceptions.length === 0) return null;
    const derived = this.derive(exceptions);
    if (this.cause !== undefined) derived.cause = this.cause;
    return derived;
  }
}

export class ExceptionGroup extends BaseExceptionGroup {
  static {
    Object.defineProperty(this.prototype, ORDINARY, { value: true });
  }
}

function checkExceptions(exceptions: unknown): void {
  if (!Array.isArray(exceptions)) throw new TypeError("second argument (exceptions) must be a sequence");
  if (exceptions.length === 0) throw new ValueError("second argument (exceptions) must be a non-empty sequence");
  const wrong = exceptions.findIndex((error) => !(error instanceof Error));
  if (wrong >= 0) throw new ValueError(`Item ${String(wrong)} of second argument (exceptions) is not an exception`);
}

/** CPython Objects/exceptions.c, get_matcher_type. */
function matcherOf(condition: Condition): (error: Error) => boolean {
  const classes: readonly unknown[] = Array.isArray(condition) ? condition : [condition];
  if (classes.length > 0 && classes.every(isErrorClass)) {
    return (error) => classes.some((one) => error instanceof one);
  }
  if (typeof condition === "function") return condition as (error: Error) => boolean;
  throw new TypeError("expected a function, exception type or tuple of exception types");
}

function isErrorClass(value: unknown): value is ErrorClass {
  return typeof value === "function" && (value === Error || value.prototype instanceof Error);
}

function sorted(error: Error, matches: (error: Error) => boolean): [Error, null] | [null, Error] {
  return matches(error) ? [error, null] : [null, error];
}
