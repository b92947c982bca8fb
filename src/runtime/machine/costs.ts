// The simulated machine in numbers: the one place for them, each with its source. Seconds and bytes.
// How many cores and how much memory it has, a run is told (`RunSettings`).

const KIB = 1024;
const MIB = 1024 * KIB;

/** What the program itself takes: an interpreter with asyncio loaded (measured: CPython 3.13, 20 to 25 MB resident). */
export const PROGRAM_BYTES = 24 * MIB;

export interface WorkerCosts {
  /** Seconds for which whoever starts one is held up. */
  readonly startSeconds: number;
  /** Seconds from being started to the first line of its function. */
  readonly bootSeconds: number;
  readonly bytes: number;
}

/**
 * A thread. Bytes: the stack that Linux sets aside for each (`ulimit -s`, pthread_create(3)). Seconds: CPython 3.13 on
 * Linux starts 1,000 threads in about 0.1 s.
 */
export const THREAD: WorkerCosts = { startSeconds: 1e-4, bootSeconds: 0, bytes: 8 * MIB };

/**
 * A process. Bytes: an interpreter with a web application loaded (gunicorn's documentation speaks of 100 to 200 MB a
 * worker). Seconds: CPython's start-up (`python -X importtime -c pass`) is 20 ms, with a few imports 50 ms.
 */
export const PROCESS: WorkerCosts = { startSeconds: 2e-3, bootSeconds: 0.05, bytes: 160 * MIB };

/**
 * The part of a core that is lost when several take turns on it: a switch costs about 5 µs (lmbench, lat_ctx), and
 * comes every 5 ms under the GIL (CPython, sys.getswitchinterval) and about as often between processes on Linux.
 */
export const SWITCHING_SHARE = 5e-6 / 5e-3;

/** CPython concurrent/futures/thread.py, ThreadPoolExecutor.__init__. */
export function defaultThreads(cores: number): number {
  return Math.min(32, cores + 4);
}
