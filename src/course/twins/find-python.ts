// Finds a CPython that can run the twins: 3.13 is the reference, anything from 3.12 on will do.

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

export interface Python {
  readonly command: string;
  /** e.g. `3.13` */
  readonly version: string;
}

const REFERENCE_MINOR = 13;
const LEAST_MINOR = 12;

/** The best one on this machine; `undefined` where there is none. */
export function findPython(): Python | undefined {
  const minors = candidates().map((command) => ({ command, minor: askMinor(command) }));
  const usable = minors.filter(
    (found): found is { command: string; minor: number } => (found.minor ?? 0) >= LEAST_MINOR,
  );
  const best = usable.find(({ minor }) => minor === REFERENCE_MINOR) ?? usable[0];
  return best && { command: best.command, version: `3.${best.minor}` };
}

function candidates(): string[] {
  const pyenv = path.join(homedir(), ".pyenv/versions");
  const versions = existsSync(pyenv) ? readdirSync(pyenv).sort().reverse() : [];
  return ["python3.13", "python3.12", "python3", ...versions.map((name) => path.join(pyenv, name, "bin/python3"))];
}

/** The minor version of a Python 3; `undefined` when the command is none, or does not start. */
function askMinor(command: string): number | undefined {
  try {
    const script = "import sys; print(sys.version_info.minor if sys.version_info.major == 3 else -1)";
    return Number(execFileSync(command, ["-c", script], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return undefined;
  }
}
