// Programs of this machine that the drivers start: where they are, and until they say that they are ready.

import { spawn, type ChildProcess } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

export function locate(...places: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const all = places.flatMap((place) =>
    path.isAbsolute(place) ? [place] : folders.map((one) => path.join(one, place)),
  );
  return all.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export interface Started {
  /** What it said: the match. */
  readonly said: RegExpExecArray;
  end(): Promise<void>;
}

/** Starts a program and waits until it says, on either stream, what is expected. @throws Error when it does not */
export async function startProgram(
  program: string,
  args: readonly string[],
  expected: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  let text = "";
  const said = await new Promise<RegExpExecArray>((resolve, reject) => {
    const hear = (piece: Buffer): void => {
      text += piece.toString();
      const match = expected.exec(text);
      if (match) resolve(match);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", reject);
    child.once("exit", (status) => reject(new Error(`${program} ended with ${String(status)}: ${text.slice(-500)}`)));
  });
  return { said, end: () => endOf(child) };
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const patience = setTimeout(() => child.kill("SIGKILL"), 5_000);
  child.kill();
  await ended;
  clearTimeout(patience);
}

/** A folder for as long as a browser runs. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), "juggler-browser-"));
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
