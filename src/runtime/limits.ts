// How far a run may go before it is stopped: the one place for these numbers. The design's reasons are in
// `docs/security.md`; each limit ends a run as `stopped`, with a sentence of its own. A front door of
// its own (`#runtime/limits`): the page knows the numbers without loading the loop. How much logical time
// a run may take is one of its settings (`RunSettings.logicalSeconds`).

export interface Limits {
  /** Real milliseconds of processor that one step may hold without giving way. */
  readonly stepMs: number;
  /** Real milliseconds of processor for the whole run. */
  readonly runMs: number;
  /** Callbacks run by the loop. */
  readonly loopSteps: number;
  readonly tasksAlive: number;
  readonly tasksInAll: number;
  /** Callbacks with a lane of their own; what the others do is noted with the program. */
  readonly callbackLanes: number;
  /** Rows of `Recording.spans` and of `Recording.loop` that are kept. */
  readonly events: number;
  readonly outputLines: number;
  /** UTF-16 code units of all output together. */
  readonly outputUnits: number;
  /** UTF-16 code units of one line. */
  readonly lineUnits: number;
}

/** How much of whatever a program shows or names is kept. */
export const SHOWN = {
  /** Levels of a printed value. As Node's console has it. */
  depth: 2,
  /** Deeper than this nobody looks, whatever `console.dir` is told. */
  mostDeep: 50,
  /** Entries of a list, map or set. */
  entries: 100,
  /** UTF-16 code units of a text inside a printed value. */
  innerTextUnits: 10_000,
  /** UTF-16 code units of an error's message. */
  messageUnits: 2_000,
  /** UTF-16 code units of the name of a task, a function or a label. */
  nameUnits: 200,
} as const;

export const LIMITS: Limits = {
  stepMs: 2_000,
  runMs: 10_000,
  loopSteps: 2_000_000,
  tasksAlive: 50_000,
  tasksInAll: 200_000,
  callbackLanes: 10_000,
  events: 300_000,
  outputLines: 2_000,
  outputUnits: 256 * 1024,
  lineUnits: 2_000,
};
