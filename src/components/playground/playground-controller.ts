// The playground: which program is open, where it came from, the reader's own programs, and what there is to say. Plain
// signals and no DOM; it does not run anything.

import { batch, signal } from "@preact/signals";
import type { Progress } from "#progress";
import { openLink, sayUnreadable } from "#share";
import type { Conditions } from "../snippet/snippet-setup.ts";
import { whenOpen } from "../progress/when-open.ts";
import { writeConditions } from "../share/conditions.ts";
import { readAddress } from "./address.ts";
import { findExample } from "./examples.ts";
import type { Example, ExampleUnit } from "./examples.ts";
import { NO_EXAMPLES, NO_SUCH_EXAMPLE, NO_SUCH_PROGRAM, sayRemoved } from "./notice.ts";
import type { Notice } from "./notice.ts";
import { freshName, fromKept, newProgram, STARTER, toKept } from "./program.ts";
import type { Program } from "./program.ts";

/** A program on show. Only the reader's own are kept; the others become their own with the first change. */
export interface Opened {
  /** Another one for each opening: whoever shows the program begins anew then. */
  readonly key: number;
  readonly isOwn: boolean;
  /** Its code as it was when it was opened. */
  readonly program: Program;
  /** The part of the address that leads here, with its `#`. */
  readonly fragment: string;
  /** Logical seconds that whoever shared it was looking at. */
  readonly moment: number | null;
  /** Whether the reader has just asked for it, and will type next. */
  readonly isAskedFor: boolean;
}

export interface PlaygroundSetup {
  /** What is shown where nothing else is asked for and nothing is kept. */
  readonly example: Example;
  readonly progress: () => Promise<Progress>;
  readonly loadExamples: () => Promise<readonly ExampleUnit[]>;
}

/** How long typing has to pause before it is kept, in milliseconds. */
const PAUSE_MS = 400;

export class PlaygroundController {
  readonly opened;
  /** The reader's own; what was saved last comes first. */
  readonly programs = signal<readonly Program[]>([]);
  readonly notice = signal<Notice | null>(null);
  readonly #setup: PlaygroundSetup;
  #code: string;
  /** Whether something is not kept yet that has to be. */
  #isDirty = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastKey = 0;

  constructor(setup: PlaygroundSetup) {
    this.#setup = setup;
    this.#code = setup.example.source;
    this.opened = signal<Opened>({
      key: 0,
      isOwn: false,
      program: newProgram(setup.example.file, setup.example.source),
      fragment: "",
      moment: null,
      isAskedFor: false,
    });
  }

  /** Opens what an address asks for. Never rejects, and never runs anything. */
  async start(fragment: string): Promise<void> {
    await this.flush();
    await this.#reload();
    const asked = readAddress(fragment);
    switch (asked.kind) {
      case "nothing": {
        const [latest] = this.programs.peek();
        if (latest !== undefined) this.#open(latest, { isOwn: true });
        return;
      }
      case "program": {
        const program = this.programs.peek().find(({ id }) => id === asked.id);
        if (program === undefined) this.#complain(NO_SUCH_PROGRAM);
        else this.#open(program, { isOwn: true });
        return;
      }
      case "example":
        return this.#openExampleNamed(asked.id);
      case "link":
        return this.#openLink(fragment);
    }
  }

  /** One of the reader's own. */
  async choose(id: string): Promise<void> {
    await this.flush();
    const program = this.programs.peek().find((each) => each.id === id);
    if (program !== undefined) this.#open(program, { isOwn: true });
  }

  async openExample(example: Example): Promise<void> {
    await this.flush();
    this.#show(example, { isAskedFor: true });
  }

  /** A text from a file. */
  async openText(name: string, code: string): Promise<void> {
    await this.#add(this.#fresh(name, code));
  }

  async create(): Promise<void> {
    await this.#add(this.#fresh("program.ts", STARTER));
  }

  async duplicate(): Promise<void> {
    const { name, conditions } = this.opened.peek().program;
    await this.#add(this.#fresh(name, this.#code, conditions));
  }

  async rename(wanted: string): Promise<void> {
    const opened = this.opened.peek();
    const { program } = opened;
    const others = this.programs.peek().filter(({ id }) => id !== program.id);
    const name = freshName(wanted, others);
    if (name === program.name) return;
    // Not opened anew: the caret, what can be undone and the run on show stay.
    this.opened.value = { ...opened, program: { ...program, name } };
    this.#own();
    await this.#keep();
  }

  /** One of the reader's own. Until something else is opened, it can be brought back. */
  async remove(): Promise<void> {
    const { program, isOwn } = this.opened.peek();
    if (!isOwn) return;
    const removed = { ...program, code: this.#code };
    this.#isDirty = false;
    await (await this.#setup.progress()).removeProgram(program.id);
    await this.#reload();
    const [latest] = this.programs.peek();
    if (latest === undefined) this.#open(this.#fresh("program.ts", STARTER), {});
    else this.#open(latest, { isOwn: true });
    this.notice.value = { kind: "removed", sentence: sayRemoved(removed.name), program: removed };
  }

  async undoRemove(): Promise<void> {
    const notice = this.notice.peek();
    if (notice?.kind === "removed") await this.#add(notice.program);
  }

  /** The reader has changed the code. */
  edit(code: string): void {
    if (code === this.#code) return;
    this.#code = code;
    this.#own();
    this.#isDirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  async setConditions(conditions: Conditions): Promise<void> {
    const opened = this.opened.peek();
    if (writeConditions(conditions) === writeConditions(opened.program.conditions)) return;
    this.opened.value = { ...opened, program: { ...opened.program, conditions } };
    this.#own();
    await this.#keep();
  }

  dismiss(): void {
    this.notice.value = null;
  }

  /** Keeps now what is not kept yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#isDirty) return;
    this.#isDirty = false;
    const { program } = this.opened.peek();
    const saved = { ...program, code: this.#code };
    this.programs.value = [saved, ...this.programs.peek().filter(({ id }) => id !== saved.id)];
    await (await this.#setup.progress()).saveProgram(toKept(saved));
  }

  /** Shows what other tabs do with the reader's programs, but not over what is being typed. @returns ends that */
  follow(): () => void {
    return whenOpen(this.#setup.progress(), (progress) =>
      progress.subscribe((change) => {
        if (change.kind === "program" && change.otherTab) void this.#adopt(change.id);
        if (change.kind === "everything") void this.#reload();
      }),
    );
  }

  async #adopt(id: string): Promise<void> {
    await this.#reload();
    const { program, isOwn } = this.opened.peek();
    const theirs = this.programs.peek().find((each) => each.id === id);
    const isAsHere = theirs?.code === this.#code && theirs.name === program.name;
    if (theirs === undefined || isAsHere || !isOwn || program.id !== id || this.#isDirty) return;
    this.#open(theirs, { isOwn: true });
  }

  async #openExampleNamed(id: string): Promise<void> {
    const units = await this.#setup.loadExamples().catch(() => null);
    if (units === null) {
      this.#complain(NO_EXAMPLES);
      return;
    }
    const example = findExample(units, id);
    if (example === null) this.#complain(NO_SUCH_EXAMPLE);
    else this.#show(example, {});
  }

  async #openLink(fragment: string): Promise<void> {
    const link = await openLink(fragment);
    if (link.kind === "none") return;
    if (link.kind === "unreadable") {
      this.#open(this.#fresh("program.ts", ""), {});
      this.#complain(sayUnreadable(link.why));
      return;
    }
    // Before the program: without a word about where it is from, it is not shown.
    const { sayForeign } = await import("./say-foreign.ts");
    const { name, code, moment, ...conditions } = link.program;
    this.#open(this.#fresh(name, code, conditions), { fragment, moment });
    this.notice.value = { kind: "foreign", sentence: sayForeign(code, moment) };
  }

  async #add(program: Program): Promise<void> {
    await this.flush();
    this.#open(program, { isOwn: true, isAskedFor: true });
    await this.#keep();
  }

  async #keep(): Promise<void> {
    this.#isDirty = true;
    await this.flush();
  }

  #show({ id, file, source }: Example, how: Partial<Opened>): void {
    this.#open(this.#fresh(file, source), { ...how, fragment: `#example=${id}` });
  }

  #fresh(name: string, code: string, conditions?: Conditions): Program {
    return newProgram(freshName(name, this.programs.peek()), code, conditions);
  }

  #open(program: Program, how: Partial<Opened>): void {
    this.#lastKey += 1;
    batch(() => {
      this.#code = program.code;
      this.notice.value = null;
      const fragment = how.isOwn === true ? `#program=${program.id}` : "";
      const usual = { isOwn: false, fragment, moment: null, isAskedFor: false };
      this.opened.value = { ...usual, ...how, key: this.#lastKey, program };
    });
  }

  /** From now on it is the reader's: it is kept, and the address leads to what is kept. */
  #own(): void {
    const opened = this.opened.peek();
    if (opened.isOwn) return;
    this.opened.value = { ...opened, isOwn: true, fragment: `#program=${opened.program.id}` };
  }

  #complain(sentence: string): void {
    this.notice.value = { kind: "trouble", sentence };
  }

  async #reload(): Promise<void> {
    this.programs.value = (await (await this.#setup.progress()).listPrograms()).map(fromKept);
  }
}
