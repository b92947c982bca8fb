// The progress page: all that is kept, a file that is about to be imported, and what can be taken back. Plain signals
// and no DOM; progress and the clock are handed in.

import { signal } from "@preact/signals";
import { forgetTextSizes, gainsOf, mergeSnapshots } from "#progress";
import type { Progress, Snapshot } from "#progress";
import { readProgressFile } from "#progress/file";
import { sayContents, sayDate, sayGains } from "./progress-words.ts";
import { whenOpen } from "./when-open.ts";

/** The name of a preference that holds nothing: only whether there is room for it matters. */
const ROOM = "room";

/** As much as somebody may write before they look at what is kept. */
const ROOM_CHARACTERS = 65_536;

export interface PendingImport {
  readonly snapshot: Snapshot;
  /** What is in the file, and what it will do. */
  readonly sentences: readonly string[];
}

export interface Done {
  readonly sentence: string;
  readonly takeBack: (() => Promise<void>) | null;
}

export class ProgressController {
  readonly #progress: Promise<Progress>;
  readonly #now: () => number;
  /** `null` until it is known. */
  readonly snapshot = signal<Snapshot | null>(null);
  readonly pending = signal<PendingImport | null>(null);
  /** What was done last, or why it was not. */
  readonly done = signal<Done | null>(null);
  /** Where the latest export went. */
  readonly exported = signal<string | null>(null);
  /** Whether forgetting was asked for once: asked for again, it happens. */
  readonly isAboutToForget = signal(false);

  /** @param now milliseconds since 1970 */
  constructor(progress: Promise<Progress>, now: () => number) {
    this.#progress = progress;
    this.#now = now;
  }

  /** Shows what is kept, and follows it. @returns ends that */
  follow(): () => void {
    return whenOpen(this.#progress, (opened) => {
      const look = async (): Promise<void> => {
        this.snapshot.value = await opened.getSnapshot();
      };
      void look();
      void tryRoom(opened);
      return opened.subscribe((change) => {
        if (change.kind !== "keeping" && change.kind !== "set-aside") void look();
      });
    });
  }

  /** @param sentence what came of writing all of it into a file */
  tellExported(sentence: string): void {
    this.#endWords();
    this.exported.value = sentence;
  }

  /** What was said of something else would seem to be about what comes; what can be taken back stays. */
  #endWords(): void {
    this.exported.value = null;
    if (this.done.peek()?.takeBack === null) this.done.value = null;
  }

  /** Looks at a file and says what it would do; a bad one changes nothing. */
  async preview(bytes: Uint8Array): Promise<void> {
    const file = readProgressFile(bytes, this.#now());
    this.pending.value = null;
    this.exported.value = null;
    this.isAboutToForget.value = false;
    if (file.kind === "refused") {
      this.done.value = { sentence: `${file.why} Nothing was changed.`, takeBack: null };
      return;
    }
    const mine = await (await this.#progress).getSnapshot();
    const { snapshot, savedAt } = file;
    this.done.value = null;
    this.pending.value = {
      snapshot,
      sentences: [
        `This file was saved on ${sayDate(savedAt)} and holds ${sayContents(snapshot)}.`,
        sayGains(gainsOf(mine, mergeSnapshots(mine, snapshot))),
      ],
    };
  }

  async import(): Promise<void> {
    const pending = this.pending.peek();
    if (pending === null) return;
    this.pending.value = null;
    const takeBack = await (await this.#progress).mergeSnapshot(pending.snapshot);
    this.done.value = { sentence: "The file is imported.", takeBack };
  }

  cancelImport(): void {
    this.pending.value = null;
  }

  /** Asks first, then forgets. */
  async forget(): Promise<void> {
    if (!this.isAboutToForget.peek()) {
      this.#endWords();
      this.isAboutToForget.value = true;
      return;
    }
    this.isAboutToForget.value = false;
    this.pending.value = null;
    const takeBack = await (await this.#progress).forgetEverything();
    forgetTextSizes();
    this.done.value = { sentence: "Everything is forgotten. You can undo this until you leave this page.", takeBack };
  }

  keepEverything(): void {
    this.isAboutToForget.value = false;
  }

  async undo(): Promise<void> {
    const takeBack = this.done.peek()?.takeBack;
    if (!takeBack) return;
    this.done.value = { sentence: "It is as it was before.", takeBack: null };
    await takeBack();
  }
}

/** What is only looked at never fails: that there is no room is found out by writing, before anybody relies on it. */
async function tryRoom(progress: Progress): Promise<void> {
  await progress.setPreference(ROOM, "-".repeat(ROOM_CHARACTERS));
  await progress.setPreference(ROOM, "");
}
