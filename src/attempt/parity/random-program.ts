// Descriptions of small nasty programs: tasks that sleep, wait for each other, cancel each other and share things.
// They say nothing of what comes out: that is what two runtimes are to agree on.

/**
 * One thing that a task does. Tasks wait only for later ones (`ahead`: 0 is the next task), so that nobody waits for
 * itself; main comes before all. Shared things (locks, events, queues …) go by number, and there are two of each.
 */
export type Op =
  | { readonly kind: "sleep" | "later"; readonly seconds: number }
  | { readonly kind: "raise" | "uncancel" }
  | { readonly kind: "start" | "cancel"; readonly task: number }
  | { readonly kind: "await" | "shield"; readonly ahead: number }
  | { readonly kind: "set" | "clear" | "wait" | "put" | "get" | "notify" | "release"; readonly shared: number }
  | { readonly kind: "meet" | "leave" | "take" | "join" | "close"; readonly shared: number }
  | { readonly kind: "gather" | "gatherAll" | "follow"; readonly ahead: number }
  | { readonly kind: "waitAny" | "collect"; readonly ahead: number; readonly seconds: number }
  | { readonly kind: "generate"; readonly seconds: number; readonly body: Body }
  | { readonly kind: "waitFor"; readonly ahead: number; readonly seconds: number }
  | { readonly kind: "lock" | "semaphore" | "condition"; readonly shared: number; readonly body: Body }
  | { readonly kind: "timeout"; readonly seconds: number; readonly body: Body }
  | { readonly kind: "group"; readonly bodies: readonly Body[] }
  | { readonly kind: "catch" | "tidy" | "swallow"; readonly body: Body };

export type Body = readonly Op[];

export interface Description {
  /** What each task does, once somebody starts it. */
  readonly tasks: readonly Body[];
  /** What main does, before it gives the tasks some time and says what has become of them. */
  readonly main: Body;
}
