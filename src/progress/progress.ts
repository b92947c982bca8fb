// What a page can ask of a learner's progress, and what it is told: the module's contract. Knows nothing of how or
// where anything is kept.

import type { Snapshot } from "./snapshot.ts";

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

/** What the learner predicted before a run was shown. */
export interface Answer {
  /** In the words of whoever asked: text that is given back as it came. */
  readonly answer: string;
  readonly isRight: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A program of the learner's own, with a name. */
export interface KeptProgram {
  /** Made by whoever keeps it; unlike the name, it never changes. */
  readonly id: string;
  readonly name: string;
  readonly code: string;
  /** How it is run, in the words of whoever keeps it: text that is given back as it came. */
  readonly conditions: string;
}

/** What was typed in place of an original that is another by now. */
export interface OlderDraft {
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Where work is kept. In the page only: it is gone when that is closed, and the learner has to be told so. */
export type Keeping =
  { readonly kind: "browser" } | { readonly kind: "page"; readonly why: "denied" | "full" | "newer" };

/** Something that whoever shows progress may want to show anew. `otherTab`: it was done elsewhere. */
export type ProgressChange =
  | { readonly kind: "exercise" | "answer" | "draft" | "program"; readonly id: string; readonly otherTab: boolean }
  /** All at once, as by an import. */
  | { readonly kind: "everything"; readonly otherTab: boolean }
  | { readonly kind: "keeping" }
  | { readonly kind: "set-aside"; readonly id: string };

export type TakeBack = () => Promise<void>;

export interface Progress {
  readonly keeping: Keeping;
  getExercise(id: string): Promise<ExerciseProgress>;
  /** Remembers a pass. An older one never replaces a newer one, whichever tab comes first. */
  savePass(id: string, pass: Pass): Promise<void>;
  /** What was predicted; `null` where nothing was. */
  getAnswer(id: string): Promise<Answer | null>;
  saveAnswer(id: string, answer: Answer): Promise<void>;
  /** What was typed in place of this very original; `null` where nothing was, or another original. */
  loadDraft(id: string, original: string): Promise<string | null>;
  /** Keeps what is typed in place of the original; the original itself leaves no draft. */
  saveDraft(id: string, original: string, code: string): Promise<void>;
  /** The latest of what was typed in place of earlier originals; `null` where nothing was. */
  findOlderDraft(id: string, original: string): Promise<OlderDraft | null>;
  /** Forgets what was typed in place of earlier originals. */
  forgetOlderDrafts(id: string, original: string): Promise<void>;
  /** The one that was saved last comes first. */
  listPrograms(): Promise<readonly KeptProgram[]>;
  saveProgram(program: KeptProgram): Promise<void>;
  removeProgram(id: string): Promise<void>;
  /** What the learner has chosen for all pages, such as how fast runs are played; `null` where nothing was. */
  getPreference(name: string): Promise<string | null>;
  setPreference(name: string, value: string): Promise<void>;
  /** Everything that is kept and sound. */
  getSnapshot(): Promise<Snapshot>;
  /** Takes over what is better there than here. @returns takes that back, but for what has changed since */
  mergeSnapshot(snapshot: Snapshot): Promise<TakeBack>;
  /** Forgets all that was done, typed and chosen. @returns takes that back, but for what has changed since */
  forgetEverything(): Promise<TakeBack>;
  /** @returns ends the subscription */
  subscribe(listener: (change: ProgressChange) => void): () => void;
  close(): void;
}
