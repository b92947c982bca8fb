// What a run prints: keeps each text with its time, lane and place, within the limits on output. It knows nothing of
// how values are turned into text.

import type { At, OutputLine, TaskId } from "#recording";
import type { RunState } from "../run-state.ts";

/** When, by whom and where something is printed. */
interface Moment {
  /** Logical seconds. */
  readonly time: number;
  readonly lane: TaskId;
  readonly at: At;
}

export class Output {
  readonly #state: RunState;
  #units = 0;

  constructor(state: RunState) {
    this.#state = state;
  }

  /** Prints on the program's output. */
  print(text: string): void {
    this.#write("out", text);
  }

  /** Prints on the error stream. */
  warn(text: string): void {
    this.#write("err", text);
  }

  #write(stream: OutputLine["stream"], text: string): void {
    const state = this.#state;
    const { at, lane } = state;
    state.guard.checkStopped();
    state.countComputing();
    const { writing } = state.machine;
    if (writing === null) this.printAt(stream, text, { time: state.clock.now, lane, at });
    else writing.write({ kind: "print", stream, text, at });
  }

  /** Prints what a lane has printed at another moment than now. */
  printAt(stream: OutputLine["stream"], text: string, { time, lane, at }: Moment): void {
    const { host, recorder } = this.#state;
    if (!this.#hasRoomFor(text)) {
      recorder.dropped.output += 1;
      return;
    }
    const line: OutputLine = {
      time,
      stream,
      text: this.#shorten(text),
      task: lane,
      at,
      order: recorder.spans.length,
    };
    recorder.output.push(line);
    host.onOutput(line);
  }

  #hasRoomFor(text: string): boolean {
    const { limits } = this.#state.options;
    if (this.#state.recorder.output.length >= limits.outputLines) return false;
    this.#units += Math.min(text.length, limits.lineUnits);
    return this.#units <= limits.outputUnits;
  }

  #shorten(text: string): string {
    const { lineUnits } = this.#state.options.limits;
    if (text.length <= lineUnits) return text;
    return `${text.slice(0, lineUnits)}… (${String(text.length - lineUnits)} more)`;
  }
}
