// Runs commands up to the first that fails, and says which one that was: stages one after another, the lanes of a stage side
// by side. It knows no command.

import { spawn } from "node:child_process";
import path from "node:path";

export interface Step {
  readonly name: string;
  readonly command: string;
}

/** Steps that run one after another; the lanes of a stage run at the same time. */
export type Lane = readonly Step[];

export type Stage = readonly Lane[];

/** What steps need from the outside; passed in, so that it can be tested. */
export interface Terminal {
  /**
   * Runs a command to its end. Whether it succeeded.
   * @param isAlone whether its output is shown as it comes; beside others, it is shown in one piece at the end
   */
  run(command: string, isAlone: boolean): Promise<boolean>;
  say(line: string): void;
  /** Milliseconds from any fixed moment. */
  now(): number;
}

/**
 * Where a step fails, those that run beside it come to their end, and none is begun any more.
 * @returns whether all of them succeeded
 */
export async function runStages(stages: readonly Stage[], terminal: Terminal): Promise<boolean> {
  const all = stages.flat(2);
  const failed: Step[] = [];
  const runStep = async (step: Step, isAlone: boolean): Promise<void> => {
    const { name, command } = step;
    terminal.say(`\n[${all.indexOf(step) + 1}/${all.length}] ${name}: ${command}`);
    const start = terminal.now();
    const succeeded = await terminal.run(command, isAlone);
    const seconds = ((terminal.now() - start) / 1000).toFixed(1);
    if (succeeded) {
      terminal.say(`✓ ${name} (${seconds} s)`);
      return;
    }
    failed.push(step);
    terminal.say(`\n✗ ${name} failed after ${seconds} s. To run this step alone: ${command}`);
  };
  for (const stage of stages) {
    const runLane = async (lane: Lane): Promise<void> => {
      for (const step of lane) if (failed.length === 0) await runStep(step, stage.length === 1);
    };
    await Promise.all(stage.map(runLane));
  }
  return failed.length === 0;
}

export const terminal: Terminal = {
  run: (command, isAlone) =>
    new Promise((resolve) => {
      const child = spawn(command, {
        cwd: path.join(import.meta.dirname, ".."),
        shell: true,
        stdio: isAlone ? "inherit" : ["ignore", "pipe", "pipe"],
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
      });
      const output: Buffer[] = [];
      for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece: Buffer) => output.push(piece));
      child.once("error", () => {
        resolve(false);
      });
      child.once("close", (status) => {
        process.stdout.write(Buffer.concat(output));
        resolve(status === 0);
      });
    }),
  say: (line) => {
    console.log(line);
  },
  now: () => performance.now(),
};
