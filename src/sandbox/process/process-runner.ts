// A runner for programs from the command line: a process of its own, which can be killed whatever it computes, and may
// run out of memory without taking us along. It is no wall: what it runs can reach Node.

import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import path from "node:path";
import type { Ending } from "../endings.ts";
import type { StartMessage } from "../messages.ts";
import type { Runner } from "../page/runs.ts";

export class ProcessRunner implements Runner {
  readonly ready: Promise<void>;
  readonly #child: ChildProcess;
  #hear: (message: unknown) => void = () => undefined;

  /**
   * @param heapMib how much memory the program's objects may take
   * @param onUseless called when the process has ended by itself
   */
  constructor(heapMib: number, onUseless: (ending: Ending) => void) {
    this.#child = fork(path.join(import.meta.dirname, "child.ts"), {
      // As in the page: typed arrays arrive as such.
      serialization: "advanced",
      execArgv: [`--max-old-space-size=${String(heapMib)}`],
      // An engine that runs out of memory says so at length.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    this.ready = new Promise((resolve) => {
      this.#child.once("message", () => {
        resolve();
        this.#child.on("message", (message: unknown) => {
          this.#hear(message);
        });
      });
      this.#child.once("exit", () => {
        resolve();
        onUseless("gone");
      });
    });
  }

  start(message: StartMessage, hear: (message: unknown) => void): () => void {
    this.#hear = hear;
    void this.ready.then(() => this.#child.connected && this.#child.send(message));
    return () => {
      this.#hear = () => undefined;
    };
  }

  /** Whether it is there, its end says. */
  ping(): number {
    return 0;
  }

  remove(): void {
    this.#child.removeAllListeners();
    this.#child.kill("SIGKILL");
  }
}
