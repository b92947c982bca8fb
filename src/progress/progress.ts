// What a page can ask of a learner's progress, and what it is told: the module's contract. Knows nothing of how or
// where anything is kept.

export interface Pass {
  /** The code that passed. */
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface ExerciseProgress {
  /** The latest pass; once there, it never goes away by itself. */
  readonly passed: Pass | null;
}

/** Where work is kept. In the page only: it is gone when that is closed, and the learner has to be told so. */
export type Keeping =
  { readonly kind: "browser" } | { readonly kind: "page"; readonly why: "denied" | "full" | "newer" };

/** Something that whoever shows progress may want to show anew. `otherTab`: it was done elsewhere. */
export type ProgressChange =
  | { readonly kind: "exercise" | "draft"; readonly id: string; readonly otherTab: boolean }
  | { readonly kind: "keeping" }
  | { readonly kind: "set-aside"; readonly id: string };

export interface Progress {
  readonly keeping: Keeping;
  getExercise(id: string): Promise<ExerciseProgress>;
  /** Remembers a pass. An older one never replaces a newer one, whichever tab comes first. */
  savePass(id: string, pass: Pass): Promise<void>;
  /** What was typed in place of this very original; `null` where nothing was, or another original. */
  loadDraft(id: string, original: string): Promise<string | null>;
  /** Keeps what is typed in place of the original; the original itself leaves no draft. */
  saveDraft(id: string, original: string, code: string): Promise<void>;
  /** @returns ends the subscription */
  subscribe(listener: (change: ProgressChange) => void): () => void;
  close(): void;
}
