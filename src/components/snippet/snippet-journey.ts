// Moves a snippet's recording to and fro: what the controls of the playhead ask for. What knows the events of a recording
// is fetched on first need.

import { signal } from "@preact/signals";
import { loadInsight } from "#player";
import type { Insight, Journey, Moment } from "#player";
import type { Recording } from "#recording";
import type { SnippetController } from "./snippet-controller.ts";

const NOT_LOADED = "The closer look could not be loaded. Check your connection, then try again.";

export class SnippetJourney implements Journey {
  readonly #controller: SnippetController;
  /** What is known beyond the timeline; `null` until it is fetched. */
  readonly insight = signal<Insight | null>(null);
  readonly copyLink: (() => void) | null;

  /** @param copyLink puts the address of a moment where it can be taken from; `null` where there is none */
  constructor(controller: SnippetController, copyLink: ((moment: Moment) => void) | null) {
    this.#controller = controller;
    this.copyLink = copyLink === null ? null : () => copyLink(controller.playback.peek().moment);
  }

  play = (): void => this.#controller.travel({ kind: "resume" });

  pause = (): void => this.#controller.travel({ kind: "pause" });

  seek = (moment: Moment): void => this.#controller.travel({ kind: "seek", moment });

  rewind = (): void => this.seek({ seconds: 0, rank: -2 });

  step = (by: 1 | -1): void => {
    void this.#withEvents((insight, recording, now) => {
      const events = insight.eventsOf(insight.readerOf(recording));
      return by === 1 ? events.next(now) : events.previous(now);
    });
  };

  runToLine = (line: number): void => {
    void this.#withEvents((insight, recording, now) =>
      insight.eventsOf(insight.readerOf(recording)).nextOnLine(line, now),
    );
  };

  /** Fetches what is needed for a closer look; harmless to call often. */
  async prepare(): Promise<Insight | null> {
    this.insight.value ??= await loadInsight().catch(() => null);
    return this.insight.value;
  }

  async #withEvents(find: (insight: Insight, recording: Recording, now: Moment) => Moment | null): Promise<void> {
    const insight = await this.prepare();
    if (insight === null) {
      this.#controller.trouble.value = NOT_LOADED;
      return;
    }
    const shown = this.#controller.shown.peek();
    if (shown.kind !== "recording") return;
    const moment = find(insight, shown.recording, this.#controller.playback.peek().moment);
    if (moment !== null) this.seek(moment);
  }
}
