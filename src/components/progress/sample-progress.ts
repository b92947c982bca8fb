// Progress for tests: in memory, with a hook for what other tabs do.

import type {
  Answer,
  ExerciseProgress,
  KeptProgram,
  OlderDraft,
  Pass,
  Progress,
  ProgressChange,
  Snapshot,
  TakeBack,
} from "#progress";

export class SampleProgress implements Progress {
  readonly keeping = { kind: "browser" } as const;
  readonly passes = new Map<string, Pass>();
  readonly answers = new Map<string, Answer>();
  /** By the snippet's id. */
  readonly drafts: Record<string, string>;
  /** What was stored as drafts, in order. */
  readonly stored: string[] = [];
  readonly olderDrafts = new Map<string, OlderDraft>();
  /** The one that was saved last comes first. */
  programs: readonly KeptProgram[] = [];
  readonly preferences = new Map<string, string>();
  readonly #listeners = new Set<(change: ProgressChange) => void>();

  constructor(drafts: Record<string, string> = {}) {
    this.drafts = drafts;
  }

  get listenerCount(): number {
    return this.#listeners.size;
  }

  announce(change: ProgressChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  getExercise(id: string): Promise<ExerciseProgress> {
    return Promise.resolve({ passed: this.passes.get(id) ?? null });
  }
  savePass(id: string, pass: Pass): Promise<void> {
    this.passes.set(id, pass);
    return Promise.resolve();
  }
  getAnswer(id: string): Promise<Answer | null> {
    return Promise.resolve(this.answers.get(id) ?? null);
  }
  saveAnswer(id: string, answer: Answer): Promise<void> {
    this.answers.set(id, answer);
    return Promise.resolve();
  }
  loadDraft(id: string): Promise<string | null> {
    return Promise.resolve(this.drafts[id] ?? null);
  }
  saveDraft(_id: string, _original: string, code: string): Promise<void> {
    this.stored.push(code);
    return Promise.resolve();
  }
  findOlderDraft(id: string): Promise<OlderDraft | null> {
    return Promise.resolve(this.olderDrafts.get(id) ?? null);
  }
  forgetOlderDrafts(id: string): Promise<void> {
    this.olderDrafts.delete(id);
    return Promise.resolve();
  }
  listPrograms(): Promise<readonly KeptProgram[]> {
    return Promise.resolve(this.programs);
  }
  saveProgram(program: KeptProgram): Promise<void> {
    this.programs = [program, ...this.programs.filter(({ id }) => id !== program.id)];
    return Promise.resolve();
  }
  removeProgram(removed: string): Promise<void> {
    this.programs = this.programs.filter(({ id }) => id !== removed);
    return Promise.resolve();
  }
  getPreference(name: string): Promise<string | null> {
    return Promise.resolve(this.preferences.get(name) ?? null);
  }
  setPreference(name: string, value: string): Promise<void> {
    this.preferences.set(name, value);
    return Promise.resolve();
  }
  getSnapshot(): Promise<Snapshot> {
    return Promise.resolve({
      exercises: this.passes,
      answers: this.answers,
      programs: new Map(),
      drafts: new Map(),
    });
  }
  mergeSnapshot(): Promise<TakeBack> {
    return Promise.resolve(() => Promise.resolve());
  }
  forgetEverything(): Promise<TakeBack> {
    this.passes.clear();
    this.answers.clear();
    return Promise.resolve(() => Promise.resolve());
  }
  subscribe(listener: (change: ProgressChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  close(): void {
    this.#listeners.clear();
  }
}
