// What page and service worker say to each other. Both are ours and of one origin, but may be of different versions.

/** Why keeping has stopped: the disk (or what the browser grants of it) is full; the network; another version is out there. */
export type StopReason = "no-room" | "network" | "other-version";

export type KeepState =
  | { readonly kind: "nothing" }
  | { readonly kind: "keeping" }
  | { readonly kind: "kept" }
  | { readonly kind: "stopped"; readonly why: StopReason };

/** Page to worker. */
export type ToWorker =
  | { readonly kind: "ask" }
  /** Which pages there are without a network. */
  | { readonly kind: "ask-pages" }
  /** Keeps what is not kept yet: `first` (paths below the base), then the rest. */
  | { readonly kind: "keep"; readonly first: readonly string[]; readonly isWanted: boolean }
  | { readonly kind: "forget" };

/** Worker to page. */
export type ToPage =
  | {
      readonly kind: "state";
      /** Of the worker that says so. */
      readonly version: string;
      readonly state: KeepState;
      readonly keptBytes: number;
      readonly allBytes: number;
    }
  /** Paths below the base of the pages that are kept. */
  | { readonly kind: "pages"; readonly paths: readonly string[] }
  /** A newer version is there, but could not be kept whole: the one that is kept stays in use. */
  | { readonly kind: "update-failed"; readonly why: StopReason };
