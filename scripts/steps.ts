// Runs commands one after another, up to the first that fails, and says which one that was. It knows no command.

import { spawnSync } from "node:child_process";
import path from "node:path";

export interface Step {
  readonly name: string;
  readonly command: string;
}

/** What steps need from the outside; passed in, so that it can be tested. */
export interface Terminal {
  /** Runs a command to its end, its output visible. Whether it succeeded. */
  run(command: string): boolean;
  say(line: string): void;
  /** Milliseconds from any fixed moment. */
  now(): number;
}

/** @returns whether all of them succeeded */
export function runSteps(steps: readonly Step[], terminal: Terminal): boolean {
  for (const [index, { name, command }] of steps.entries()) {
    terminal.say(`\n[${index + 1}/${steps.length}] ${name}: ${command}`);
    const start = terminal.now();
    const succeeded = terminal.run(command);
    const seconds = ((terminal.now() - start) / 1000).toFixed(1);
    if (!succeeded) {
      terminal.say(`\n✗ ${name} failed after ${seconds} s. To run this step alone: ${command}`);
      return false;
    }
    terminal.say(`✓ ${name} (${seconds} s)`);
  }
  return true;
}

export const terminal: Terminal = {
  run: (command) =>
    spawnSync(command, {
      cwd: path.join(import.meta.dirname, ".."),
      shell: true,
      stdio: "inherit",
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    }).status === 0,
  say: (line) => {
    console.log(line);
  },
  now: () => performance.now(),
};
