// One exercise: a snippet, what its checks said of it, the hints and the solution that were asked for, and whether it
// was ever passed. Plain signals and no DOM. What is fetched late and where progress is kept are handed in.

import { batch, computed, signal } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { Collaborators } from "#attempt";
import type { CheckedAttempt } from "#attempt/check";
import type { Verdict } from "#grading";
import type { Pass, Progress } from "#progress";
import { whenOpen } from "../progress/when-open.ts";
import type { SnippetController } from "../snippet/snippet-controller.ts";
import type { Attempting } from "../snippet/snippet-setup.ts";
import type { ComparedLine } from "./compare-lines.ts";
import { remarkOn } from "./verdict-words.ts";

/** What an exercise needs beyond its page, once somebody works on it. */
export interface ExerciseMaterial {
  readonly check: Attempting<CheckedAttempt>;
  readonly hints: readonly string[];
  /** Runs the solution in all scenarios. */
  readonly checkSolution: (collaborators: Collaborators) => Promise<CheckedAttempt>;
  /** Why the solution is as it is. */
  readonly why: string;
  /** The solution beside the learner's own code. */
  readonly compare: (own: string) => readonly ComparedLine[];
}

export interface ExerciseSetup {
  readonly id: string;
  readonly snippet: SnippetController;
  readonly progress: () => Promise<Progress>;
  /** May reject, as when the network is away; the next press asks again. */
  readonly loadMaterial: () => Promise<ExerciseMaterial>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const NOT_LOADED =
  "What belongs to this exercise could not be loaded. Check your connection, then press the button again; " +
  "you can edit meanwhile.";

export class ExerciseController {
  readonly setup: ExerciseSetup;
  /** Of the latest check that came to a result; `null` before, and while one is under way. */
  readonly verdict = signal<Verdict | null>(null);
  /** Whether the code is another than the one that the verdict is about. */
  readonly isOutdated: ReadonlySignal<boolean>;
  /** The runs that the verdict is about, by the ids of their scenarios, in their order. */
  readonly recordings = signal<CheckedAttempt["recordings"]>(new Map());
  /** The scenario whose run is shown; `null` before the first check. */
  readonly shownScenario = signal<string | null>(null);
  /** The solution's runs of the same scenarios, once somebody wants to see it. */
  readonly solutionRecordings = signal<CheckedAttempt["recordings"]>(new Map());
  /** Why the solution is as it is, while it is shown. */
  readonly why = signal("");
  /** The hints that were asked for, in order. */
  readonly hints = signal<readonly string[]>([]);
  /** Whether there are no more hints than those. */
  readonly isLastHint = signal(false);
  /** The solution beside the code as it is, while it is shown. */
  readonly solution: ReadonlySignal<readonly ComparedLine[] | null>;
  /** Whether the solution was wanted before anything was tried: wanted again, it is shown. */
  readonly isUrgedToTry = signal(false);
  /** The latest pass, in whichever tab and however long ago. */
  readonly passed = signal<Pass | null>(null);
  readonly #checkedCode = signal<string | null>(null);
  readonly #compare = signal<ExerciseMaterial["compare"] | null>(null);

  constructor(setup: ExerciseSetup) {
    const { source } = setup.snippet;
    this.setup = setup;
    this.isOutdated = computed(() => this.verdict.value !== null && source.value !== this.#checkedCode.value);
    this.solution = computed(() => this.#compare.value?.(source.value) ?? null);
  }

  /** Runs the code as it is and lets the checks judge the run. A pass is remembered with its code. */
  async check(): Promise<void> {
    const { snippet } = this.setup;
    this.verdict.value = null;
    // Fetched first: between the run and its verdict nothing else can happen then.
    const material = await this.#load();
    if (material === null) return;
    const code = snippet.source.peek();
    const checked = await snippet.runForCheck(material.check);
    if (checked === null) return;
    const { verdict, recordings } = checked;
    batch(() => {
      this.recordings.value = recordings;
      this.shownScenario.value = scenarioOf(checked);
      this.verdict.value = verdict;
      this.#checkedCode.value = code;
      this.isUrgedToTry.value = false;
      snippet.remark.value = remarkOn(verdict);
    });
    if (verdict.kind === "passed") await this.#pass(code);
  }

  /** Shows a run that the verdict is about, at a moment of it. @param time logical seconds; `null` for its end */
  look(scenario: string, time: number | null): void {
    const recording = this.recordings.peek().get(scenario);
    if (recording === undefined) return;
    batch(() => {
      this.shownScenario.value = scenario;
      this.setup.snippet.showRecording(recording, time);
    });
  }

  /** One more hint. */
  async hint(): Promise<void> {
    const material = await this.#load();
    if (material === null) return;
    const count = this.hints.peek().length + 1;
    batch(() => {
      this.hints.value = material.hints.slice(0, count);
      this.isLastHint.value = count >= material.hints.length;
    });
  }

  /** Shows the solution to whoever has tried, or insists; hides it again. */
  async toggleSolution(): Promise<void> {
    if (this.#compare.peek() !== null) {
      this.#compare.value = null;
      return;
    }
    const hasTried = this.passed.peek() !== null || ranAtAll(this.verdict.peek());
    if (!hasTried && !this.isUrgedToTry.peek()) {
      this.isUrgedToTry.value = true;
      return;
    }
    const material = await this.#load();
    if (material === null) return;
    batch(() => {
      this.isUrgedToTry.value = false;
      this.why.value = material.why;
      this.#compare.value = material.compare;
    });
    await this.#runSolution(material);
  }

  /** The solution under the same conditions, to be seen beside one's own run. Where it cannot be run, it is not. */
  async #runSolution({ checkSolution }: ExerciseMaterial): Promise<void> {
    if (this.solutionRecordings.peek().size > 0) return;
    const collaborators = await this.setup.snippet.setup.loadCollaborators().catch(() => null);
    const checked = collaborators && (await checkSolution(collaborators).catch(() => null));
    if (checked !== null) this.solutionRecordings.value = checked.recordings;
  }

  /** Gives back the code that passed. */
  restorePassed(): void {
    const passed = this.passed.peek();
    if (passed !== null) this.setup.snippet.edit(passed.code);
  }

  /** Knows of passes: earlier ones, and those of other tabs. @returns ends that */
  followProgress(): () => void {
    const { id, progress } = this.setup;
    return whenOpen(progress(), (opened) => {
      void this.#recall(opened);
      return opened.subscribe((change) => {
        if (change.kind === "everything") void this.#recall(opened);
        if (change.kind === "exercise" && change.id === id) void this.#recall(opened);
      });
    });
  }

  async #pass(code: string): Promise<void> {
    const { id, progress, now } = this.setup;
    const pass = { code, at: now() };
    this.passed.value = pass;
    await (await progress()).savePass(id, pass);
  }

  async #recall(progress: Progress): Promise<void> {
    const { passed } = await progress.getExercise(this.setup.id);
    this.passed.value = passed;
  }

  /** `null`, and a sentence in the status, where it cannot be fetched. */
  async #load(): Promise<ExerciseMaterial | null> {
    try {
      return await this.setup.loadMaterial();
    } catch {
      this.setup.snippet.trouble.value = NOT_LOADED;
      return null;
    }
  }
}

/** The scenario whose run is shown after a check. */
function scenarioOf({ result, recordings }: CheckedAttempt): string | null {
  if (result.kind !== "ran") return null;
  return [...recordings].find(([, recording]) => recording === result.recording)?.[0] ?? null;
}

/** Whether the learner's code has been run and judged: an honest attempt. */
function ranAtAll(verdict: Verdict | null): boolean {
  return verdict !== null && verdict.kind !== "not-compiled" && verdict.kind !== "not-run";
}
