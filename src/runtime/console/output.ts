// What a run prints: keeps each text with its time, lane and place, within the limits on output. It knows nothing of
// how values are turned into text.

import type { OutputLine } from "#recording";
import type { RunState } from "../run-state.ts";

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
    const { recorder } = state;
    state.guard.checkStopped();
    state.countComputing();
    if (!this.#hasRoomFor(text)) {
      recorder.dropped.output += 1;
      return;
    }
    const line: OutputLine = {
      time: state.clock.now,
      stream,
      text: this.#shorten(text),
      task: state.lane,
      at: state.at,
      order: recorder.spans.length,
    };
    recorder.output.push(line);
    state.host.onOutput(line);
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
