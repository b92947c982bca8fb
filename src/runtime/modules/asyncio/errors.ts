// The exceptions of the module "asyncio". They need no run and no loop. CPython asyncio/exceptions.py.

import { PythonError, TimeoutError } from "../builtins.ts";

export { TimeoutError };

/** The task was cancelled. In Python a BaseException; in TypeScript `catch` sees it: rethrow it. */
export class CancelledError extends Error {
  static {
    this.prototype.name = "CancelledError";
  }
}

/** The operation does not fit the future's state: `result()` before it is done, `setResult()` after. */
export class InvalidStateError extends PythonError {
  static {
    this.prototype.name = "InvalidStateError";
  }
}
