// Under which conditions a run takes place: the simulated machine and internet, and how long it may go on. Plain data,
// kept with the recording, so that nobody has to guess what a picture was made under. It knows no run.

export const NETWORKS = ["fast", "normal", "slow"] as const;
/** How far away and how quick everything on the simulated internet is. */
export type Network = (typeof NETWORKS)[number];

export interface RunSettings {
  /** Cores of the simulated machine. */
  readonly cores: number;
  /** Memory of the simulated machine. */
  readonly memoryBytes: number;
  readonly network: Network;
  /** Hosts on the simulated internet, besides those that are always there. */
  readonly hosts: readonly HostSetting[];
  /** After so many logical seconds the run is stopped. */
  readonly logicalSeconds: number;
  /** Whether real computation moves the logical clock. Off at build time and for grading, so that runs repeat exactly. */
  readonly measureComputing: boolean;
}

/** A host as data: what a check can say of it. (A program describes its own with the module "internet".) */
export interface HostSetting {
  /** E.g. `kitchen.example`. */
  readonly name: string;
  /** Seconds there and back; else 0.05. */
  readonly roundTrip?: number;
  /** Bytes a second on each connection; else 1,000,000. */
  readonly bandwidth?: number;
  /** How many requests it works on at once; else 100. */
  readonly connections?: number;
  /** The first page whose path fits answers; where none fits, the answer is 404. */
  readonly pages: readonly PageSetting[];
}

export interface PageSetting {
  /** From the first slash on, e.g. `/toast`; with `*` at its end, whatever begins so. */
  readonly path: string;
  /** The first request to an address gets the first of these, the second the second …; the last is repeated. */
  readonly answers: readonly AnswerSetting[];
}

/** `"never"`: no answer comes. `"hangs-up"`: the connection is closed instead of an answer. */
export type AnswerSetting = "never" | "hangs-up" | PlainAnswer;

export interface PlainAnswer {
  /** Else 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  /** Seconds that the server needs before it begins to answer; else 0. */
  readonly takes?: number;
  /** After how many bytes the connection breaks off; else it does not. */
  readonly breaksAfter?: number;
}

const GIB = 1024 ** 3;

/** What holds where nothing else is said: a laptop with "four or eight CPU cores", a day. */
export const USUAL_SETTINGS: RunSettings = {
  cores: 4,
  memoryBytes: 8 * GIB,
  network: "normal",
  hosts: [],
  logicalSeconds: 24 * 3600,
  measureComputing: false,
};
