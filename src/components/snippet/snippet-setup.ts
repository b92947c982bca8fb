// What a snippet is made of, and the ways to try its text: what whoever creates a snippet hands in.

import type { AttemptResult, Collaborators } from "#attempt";
import type { SpeedId } from "#player";
import type { Recording, Rules, RunSettings } from "#recording";
import type { RunObserver } from "#sandbox";

/** What came of a text that was tried. */
export interface Tried {
  /** What is shown of it. */
  readonly result: AttemptResult;
}

/** A way to try a text. Rejects only for a bug of ours. */
export type Attempting<Result extends Tried> = (
  collaborators: Collaborators,
  source: string,
  observer: RunObserver,
  signal: AbortSignal,
) => Promise<Result>;

/** Under which conditions the next run takes place. */
export interface Conditions {
  readonly rules: Rules;
  readonly seed: number;
  readonly settings: RunSettings;
}

export interface SnippetSetup {
  readonly file: string;
  /** The text as its author wrote it. */
  readonly source: string;
  /**
   * The run of that text that the build recorded, or what brings it where the page only shows it as drawn; `null` where
   * there is none. What brings it may reject, as when the network is away.
   */
  readonly recorded: Recording | (() => Promise<Recording>) | null;
  readonly rules: Rules;
  readonly seed: number;
  /** Under which conditions it runs, where they are not the usual ones. */
  readonly settings?: Partial<RunSettings>;
  readonly speed: SpeedId;
  /** May reject, as when the network is away; the next run asks again. */
  readonly loadCollaborators: () => Promise<Collaborators>;
}
