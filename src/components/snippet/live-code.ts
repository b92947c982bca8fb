// A snippet's code, alive: what is typed, clicked and marked in it, tied to what runs it. Fetched once somebody comes near;
// where the code stands, and whether there is an editor in its place, is the code area's affair.

import type { Place } from "#editor";
import type { StandIn } from "#editor/stand-in";
import type { At } from "#recording";
import { CodeArea } from "./code-area.ts";
import type { CodeAreaOptions } from "./code-area.ts";
import { bringGrownNear } from "./bring-grown-near.ts";
import { bringRunNear } from "./bring-run-near.ts";
import { compileAhead } from "./compile-ahead.ts";
import { followMarks } from "./follow-marks.ts";
import { keepRoom } from "./keep-room.ts";
import { sayOfCompiler, sayOfEditor, sayOfRunner } from "./on-its-way.ts";
import { loadPageRunner, openPageSandbox, warmPageRunner } from "./page-runner.ts";
import { settle } from "./room-script.ts";
import type { SnippetController } from "./snippet-controller.ts";
import type { SnippetJourney } from "./snippet-journey.ts";

export interface LiveCodeOptions {
  readonly controller: SnippetController;
  readonly journey: SnippetJourney;
  /** Whether the editor fills its place, however much text there is. */
  readonly fills: boolean;
  /** Where the site is served from. */
  readonly base: string;
}

export class LiveCode {
  readonly #options: LiveCodeOptions;
  readonly #area: CodeArea;
  readonly #endings: readonly (() => void)[];

  /** @param container holds the static code */
  constructor(container: HTMLElement, options: LiveCodeOptions) {
    const { controller, journey, base } = options;
    const area = new CodeArea(container, areaOptions(options));
    const snippet = container.closest("section") ?? container;
    this.#options = options;
    this.#area = area;
    this.#endings = [
      controller.source.subscribe((text) => {
        area.showText(text);
        if (text !== controller.setup.source) settle(container);
      }),
      keepRoom(controller),
      controller.marks.subscribe((marks) => area.markProblems(marks)),
      followMarks(controller, journey, area),
      sayOfCompiler(controller),
      sayOfRunner(controller, () => openPageSandbox(base)),
      bringRunNear(controller, snippet, () => area.caretTop()),
      bringGrownNear(snippet),
      compileAhead(controller.source, () => warmPageRunner(base, controller)),
    ];
  }

  /**
   * With `null`, the focus stays where it is.
   * @param standIn what has the focus already, and takes the first keys
   */
  async edit(caret: Place | null, standIn?: StandIn): Promise<void> {
    void warmCompiler(this.#options.base);
    await this.#area.edit(caret, standIn);
  }

  format(): Promise<void> {
    return this.#area.format();
  }

  /**
   * A click on a line's number runs to that line; any other one edits there, where it is meant to.
   * @param isAcross whether it was pressed on one element and released on another
   */
  async click(x: number, y: number, isMeantToEdit: boolean, isAcross: boolean): Promise<void> {
    const line = this.#area.lineNumberAt(x, y, isAcross);
    const caret = isMeantToEdit && line === null ? this.#area.placeAt(x, y) : null;
    if (line !== null) await runToLine(this.#options, line);
    else if (caret !== null) await this.edit(caret);
  }

  /** Edits where a click has left the document's caret in the static code. */
  async editAtCaret(): Promise<void> {
    const caret = this.#area.placeOfCaret();
    if (caret !== null) await this.edit(caret);
  }

  showPlace(at: At): void {
    this.#area.showPlace(at);
  }

  dispose(): void {
    for (const end of this.#endings) end();
    this.#area.dispose();
  }
}

/** Gets ready to compile whatever somebody will write. Never rejects: nobody has asked for anything yet. */
async function warmCompiler(base: string): Promise<void> {
  await loadPageRunner(base)
    .then(({ compiler }) => compiler.warm())
    .catch(() => undefined);
}

function areaOptions(options: LiveCodeOptions): CodeAreaOptions {
  const { controller, fills } = options;
  return {
    file: controller.setup.file,
    original: controller.setup.source,
    fills,
    getText: () => controller.source.peek(),
    onChange: (text) => controller.edit(text),
    onRun: () => void controller.run(),
    onRunToLine: (line) => void runToLine(options, line),
    onHelp: () => void import("../share/keys-dialog.tsx").then(({ openKeys }) => openKeys()),
    onEditor: (state) => sayOfEditor(controller, state),
  };
}

/** An edited text is run first: the run that is shown is of another text. */
async function runToLine({ controller, journey }: LiveCodeOptions, line: number): Promise<void> {
  const { shown, isPast } = controller;
  if (isPast.peek() || shown.peek().kind !== "recording") {
    await controller.run();
    // What does not compile has no lines to run to.
    if (shown.peek().kind !== "recording") return;
    journey.rewind();
  }
  journey.runToLine(line);
}
