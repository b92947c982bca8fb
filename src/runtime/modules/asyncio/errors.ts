// The exceptions of the module "asyncio". They need no run and no loop. CPython asyncio/exceptions.py, queues.py.

import { BaseException, Exception, RuntimeError } from "../builtins.ts";

export { TimeoutError } from "../builtins.ts";

/** The task was cancelled. As a BaseException it is no `Exception`; but `catch` sees it: rethrow it. */
export class CancelledError extends BaseException {}

/** The operation does not fit the future's state: `result()` before it is done, `setResult()` after. */
export class InvalidStateError extends Exception {}

export class QueueEmpty extends Exception {}
export class QueueFull extends Exception {}
export class QueueShutDown extends Exception {}
export class BrokenBarrierError extends RuntimeError {}
