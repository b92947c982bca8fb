// Python's own exception classes that programs raise and catch; they need no run and no loop. CPython
// Objects/exceptions.c has the hierarchy. Python's TypeError has the meaning of JavaScript's, and is the same.

import { describeValue } from "../console/describe.ts";

/** An error is called as its class is, also a class of the learner's, unless it is given a name of its own. */
export class BaseException extends Error {
  override get name(): string {
    return this.constructor.name;
  }

  override set name(value: string) {
    Object.defineProperty(this, "name", { value, writable: true, configurable: true });
  }

  /** A program can throw anything, also a proxy that throws when it is asked what it is: then it is none of these. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    try {
      return Function.prototype[Symbol.hasInstance].call(this, value);
    } catch {
      return false;
    }
  }
}

/** Stands on the prototype of what is an Exception without inheriting from it: a class here has one parent only. */
export const ORDINARY = Symbol("ordinary");

/** `error instanceof Exception` asks what `except Exception` asks: JavaScript's own errors are ordinary, too. */
export class Exception extends BaseException {
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (super[Symbol.hasInstance](value)) return true;
    return this === Exception && isOrdinary(value);
  }
}

function isOrdinary(value: unknown): boolean {
  try {
    return value instanceof Error && (!(value instanceof BaseException) || ORDINARY in value);
  } catch {
    return false;
  }
}

export class KeyboardInterrupt extends BaseException {}
export class SystemExit extends BaseException {}

export class ArithmeticError extends Exception {}
export class OverflowError extends ArithmeticError {}
export class ZeroDivisionError extends ArithmeticError {}
export class AssertionError extends Exception {}
export class AttributeError extends Exception {}
export class EOFError extends Exception {}
export class LookupError extends Exception {}
export class IndexError extends LookupError {}
/** Its message is the key as it would stand in the source. CPython Objects/exceptions.c, KeyError_str. */
export class KeyError extends LookupError {
  constructor(key?: unknown, options?: ErrorOptions) {
    super(key === undefined ? "" : describeValue(key), options);
  }
}
export class MemoryError extends Exception {}
export class OSError extends Exception {}
export class ConnectionError extends OSError {}
export class BrokenPipeError extends ConnectionError {}
export class ConnectionAbortedError extends ConnectionError {}
export class ConnectionRefusedError extends ConnectionError {}
export class ConnectionResetError extends ConnectionError {}
export class FileExistsError extends OSError {}
export class FileNotFoundError extends OSError {}
export class PermissionError extends OSError {}
export class TimeoutError extends OSError {}
export class RuntimeError extends Exception {}
export class NotImplementedError extends RuntimeError {}
export class ValueError extends Exception {}

/** Errors that end the program: no task keeps them to itself. CPython asyncio/tasks.py, Task.__step. */
export function endsTheProgram(error: unknown): boolean {
  return error instanceof SystemExit || error instanceof KeyboardInterrupt;
}
