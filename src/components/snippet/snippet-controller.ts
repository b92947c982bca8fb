// One snippet: its text, what becomes of it when it is run, and how far that has been played. Plain signals and no DOM,
// so that a page, an exercise and a test drive the very same thing. Compiler and sandbox are handed in.

import { batch, computed, signal } from "@preact/signals";
import type { ReadonlySignal, Signal } from "@preact/signals";
import { attemptRun } from "#attempt";
import type { AttemptResult } from "#attempt";
import { advancePlayback, clockOf, isAtEnd, lengthOf, momentAt, startingPlayback } from "#player";
import type { Moment, Playback, PlaybackEvent, SpeedId } from "#player";
import { USUAL_SETTINGS } from "#recording";
import type { OutputLine, Recording, Rules } from "#recording";
import { recordingOfStopped } from "./recording-of-stopped.ts";
import { lastShown, runBefore } from "./run-before.ts";
import type { ComparedShown } from "./run-before.ts";
import { ageOf, elapsedOf, isSameConditions, outcomeOf, problemsOf, sentenceOf } from "./shown.ts";
import type { Shown } from "./shown.ts";
import type { Attempting, Conditions, SnippetSetup, Tried } from "./snippet-setup.ts";

const NOT_LOADED = "What runs the code has not come. Check your connection, then try again; you can read meanwhile.";
const BROKEN = "What runs the code broke down. This is a bug in Juggler, not in your code; press Run again.";

export class SnippetController {
  readonly setup: SnippetSetup;
  /** What the program is called. The playground's can be renamed. */
  readonly file: Signal<string>;
  readonly source: Signal<string>;
  /** What Reset gives back: the author's text, or what the learner has brought from the step before. */
  readonly original: Signal<string>;
  readonly conditions: Signal<Conditions>;
  readonly isEdited: ReadonlySignal<boolean>;
  /** The text that Reset has taken away, until the next edit. */
  readonly discarded = signal<string | null>(null);
  readonly shown: Signal<Shown>;
  readonly playback: Signal<Playback>;
  /** How far the recording is shown. */
  readonly moment: ReadonlySignal<Moment>;
  /** Logical seconds, as a clock shows them. */
  readonly clock: ReadonlySignal<number>;
  readonly isPlaying: ReadonlySignal<boolean>;
  /** Whether less than the whole recording is shown. */
  readonly isAway: ReadonlySignal<boolean>;
  /** The run before this one, where its text or its rules were others. */
  readonly before = signal<ComparedShown | null>(null);
  /** Real milliseconds that the run took to compute; `null` where that is not known. */
  readonly computingMs = signal<number | null>(null);
  /** Whether something is being compiled, run or played: there is something to stop. */
  readonly isRunning: ReadonlySignal<boolean>;
  readonly outcome = computed(() => (this.isRunning.value ? "running" : outcomeOf(this.shown.value)));
  readonly elapsed = computed(() => (this.isRunning.value ? null : elapsedOf(this.shown.value)));
  readonly problems = computed(() => problemsOf(this.shown.value));
  /** Of the problems, what is to be marked in the code: nothing once the code is another. */
  readonly marks = computed(() => (this.isRunning.value || this.isPast.value ? [] : this.problems.value));
  /** Why something that was wanted could not be had, in a sentence. */
  readonly trouble = signal<string | null>(null);
  /** What somebody else has to say of the result, until the next run: the verdict on an exercise. */
  readonly remark = signal<string | null>(null);
  /** What the status says. While a run is being made it stays what it was: most take no time at all. */
  readonly sentence = computed(() => {
    if (this.isPlaying.value) return "Running";
    const sentence = this.trouble.value ?? sentenceOf(this.shown.value, this.#age.value, this.isAway.value);
    return this.remark.value === null ? sentence : `${this.remark.value} — ${sentence}`;
  });
  readonly #isBusy = signal(false);
  /** The text of which the result is shown. */
  readonly #tried: Signal<string>;
  /** Whether the code is another than the one of which the result is shown. */
  readonly isPast = computed(() => this.source.value !== this.#tried.value);
  /** Under which conditions that was run, or is being run. */
  readonly #triedUnder: Signal<Conditions>;
  readonly #age = computed(() =>
    ageOf(this.isPast.value, isSameConditions(this.conditions.value, this.#triedUnder.value)),
  );
  /** The run that is being made, of which text, and what it has printed. */
  #attempt: AbortController | null = null;
  #attempted = "";
  #printed: OutputLine[] = [];
  #recalling: Promise<Recording | null> | null = null;

  constructor(setup: SnippetSetup) {
    const { recorded, speed, rules, seed } = setup;
    const settings = { ...USUAL_SETTINGS, ...setup.settings };
    this.setup = setup;
    this.file = signal(setup.file);
    this.source = signal(setup.source);
    this.original = signal(setup.source);
    this.conditions = signal({ rules, seed, settings });
    this.#tried = signal(setup.source);
    this.#triedUnder = signal(this.conditions.peek());
    this.isEdited = computed(() => this.source.value !== this.original.value);
    const first = firstShown(recorded);
    this.shown = signal<Shown>(first);
    this.playback = signal(startingPlayback(speed, lengthOf(first.kind === "recording" ? first.recording : null)));
    this.moment = computed(() => this.playback.value.moment);
    this.clock = computed(() => clockOf(this.playback.value));
    this.isAway = computed(() => !isAtEnd(this.playback.value));
    this.isPlaying = computed(() => this.playback.value.isPlaying);
    this.isRunning = computed(() => this.#isBusy.value || this.isPlaying.value);
  }

  /** Compiles and runs the text as it is, and plays what was recorded; a run under way is given up. */
  async run(): Promise<void> {
    const { rules, seed, settings } = this.conditions.peek();
    const options = { ...settings, file: this.file.peek(), rules, seed, measureComputing: true };
    await this.#runAs(
      async (collaborators, source, observer, signal) => ({
        result: await attemptRun(collaborators, source, options, observer, signal),
      }),
      "play",
    );
  }

  /**
   * Lets an exercise run the text in its own way, and shows the whole run that it says at once.
   * @returns what it made of it; `null` where it was stopped, given up for another run, or could not be tried
   */
  runForCheck<Checked extends Tried>(attempt: Attempting<Checked>): Promise<Checked | null> {
    return this.#runAs(attempt, "show");
  }

  /** Shows another run of the same text, at a moment of it. @param time logical seconds; `null` for its end */
  showRecording(recording: Recording, time: number | null): void {
    batch(() => {
      this.shown.value = recordingShown(recording, "run");
      this.#play({ kind: "show", ...lengthOf(recording) });
      if (time !== null) this.#play({ kind: "seek", moment: momentAt(time) });
    });
  }

  /** Takes over what the page shows as drawn. Never rejects; where it cannot be had, the next call tries again. */
  async recall(): Promise<void> {
    const { recorded } = this.setup;
    if (typeof recorded !== "function" || this.shown.peek().kind !== "drawn") return;
    this.#recalling ??= recorded().catch(() => null);
    const recording = await this.#recalling;
    this.#recalling = null;
    // Somebody has been quicker to run it.
    if (recording === null || this.shown.peek().kind !== "drawn") return;
    batch(() => {
      this.shown.value = recordingShown(recording, "build");
      this.#play({ kind: "show", ...lengthOf(recording) });
    });
  }

  /** Plays what is shown from its beginning. */
  async replay(): Promise<void> {
    await this.recall();
    const shown = this.shown.peek();
    if (shown.kind === "recording") this.#play({ kind: "play", ...lengthOf(shown.recording) });
  }

  /** Ends what is being run or played, at once; what it has printed stays. */
  stop(): void {
    batch(() => {
      if (this.#attempt !== null) this.#abandon(this.#attempt);
      else if (this.isPlaying.peek()) this.#halt();
    });
  }

  /** The reader has changed the text. */
  edit(text: string): void {
    if (text === this.source.peek()) return;
    batch(() => {
      this.source.value = text;
      this.discarded.value = null;
    });
  }

  /** Gives the original back. */
  reset(): void {
    batch(() => {
      this.discarded.value = this.source.peek();
      this.source.value = this.original.peek();
    });
  }

  /** Takes a reset back. */
  undoReset(): void {
    const text = this.discarded.peek();
    if (text !== null) this.edit(text);
  }

  /** Nobody looks at it any more. */
  dispose(): void {
    this.#attempt?.abort();
  }

  /** Goes through the recording that is shown, as the reader asks: on, back, or not at all. */
  travel(event: Extract<PlaybackEvent, { kind: "resume" | "pause" | "seek" }>): void {
    if (this.#attempt !== null) return;
    batch(() => {
      const shown = this.shown.peek();
      if (shown.kind === "recording" && shown.stoppedAt !== null) this.shown.value = { ...shown, stoppedAt: null };
      this.#play(event);
    });
  }

  /** Chooses whose rules the runs follow, and runs by them. */
  async followRules(rules: Rules): Promise<void> {
    await batch(() => {
      this.conditions.value = { ...this.conditions.peek(), rules };
      return this.run();
    });
  }

  setSpeed(speed: SpeedId): void {
    this.#play({ kind: "speed", speed });
  }

  /** @param elapsedMs real milliseconds since the last call */
  tick(elapsedMs: number): void {
    this.#play({ kind: "tick", elapsedMs });
  }

  async #runAs<Result extends Tried>(attempting: Attempting<Result>, end: "play" | "show"): Promise<Result | null> {
    this.#attempt?.abort();
    const attempt = new AbortController();
    this.#attempt = attempt;
    this.#attempted = this.source.peek();
    this.#printed = [];
    batch(() => {
      this.#isBusy.value = true;
      this.#triedUnder.value = this.conditions.peek();
      this.trouble.value = null;
      this.remark.value = null;
      this.#play({ kind: "pause" });
    });
    const tried = await this.#tryOut(attempting, attempt.signal);
    // Stopped, or another run has taken over.
    if (this.#attempt !== attempt) return null;
    this.#attempt = null;
    batch(() => {
      this.#isBusy.value = false;
      if (typeof tried === "string") this.trouble.value = tried;
      else this.#showResult(tried.result, end);
    });
    return typeof tried === "string" ? null : tried;
  }

  /** A sentence where it could not even be tried. */
  async #tryOut<Result extends Tried>(attempting: Attempting<Result>, abort: AbortSignal): Promise<Result | string> {
    const source = this.#attempted;
    const onOutput = (lines: readonly OutputLine[]): void => {
      if (!abort.aborted) this.#printed.push(...lines);
    };
    // What was there before is what the result is compared with.
    const [collaborators] = await Promise.all([this.setup.loadCollaborators().catch(() => null), this.recall()]);
    if (collaborators === null) return NOT_LOADED;
    return attempting(collaborators, source, { onOutput }, abort).catch(() => BROKEN);
  }

  #showResult(result: AttemptResult, end: "play" | "show"): void {
    const last = lastShown(this.shown.peek(), this.#tried.peek());
    this.#tried.value = this.#attempted;
    this.computingMs.value = result.kind === "ran" ? result.computingMs : null;
    switch (result.kind) {
      case "not-compiled":
      case "not-run":
        this.shown.value = { ...result, last };
        this.#play({ kind: "show", ...lengthOf(null) });
        return;
      case "ran":
        this.before.value = runBefore(last, result.recording, this.#attempted) ?? this.before.peek();
        this.shown.value = recordingShown(result.recording, "run");
        this.#play({ kind: end, ...lengthOf(result.recording) });
    }
  }

  /** The run will not be waited for: what is known of it is what it has printed. */
  #abandon(attempt: AbortController): void {
    this.#attempt = null;
    attempt.abort();
    const recording = recordingOfStopped(this.file.peek(), this.#triedUnder.peek(), this.#printed);
    this.#isBusy.value = false;
    this.#showResult({ kind: "ran", recording, computingMs: 0 }, "show");
    // Nobody has measured it.
    this.computingMs.value = null;
  }

  /** Nothing more of the recording is played. */
  #halt(): void {
    this.#play({ kind: "pause" });
    const shown = this.shown.peek();
    if (shown.kind === "recording") this.shown.value = { ...shown, stoppedAt: this.playback.peek().moment.seconds };
  }

  #play(event: PlaybackEvent): void {
    this.playback.value = advancePlayback(this.playback.peek(), event);
  }
}

function firstShown(recorded: SnippetSetup["recorded"]): Shown {
  if (recorded === null) return { kind: "nothing" };
  return typeof recorded === "function" ? { kind: "drawn" } : recordingShown(recorded, "build");
}

function recordingShown(recording: Recording, origin: "build" | "run"): Shown {
  return { kind: "recording", recording, origin, stoppedAt: null };
}
