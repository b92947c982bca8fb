// The real machine, as `find-browser.ts` wants to see it.

import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import type { Machine } from "./find-browser.ts";

const INSTALL_TIMEOUT_MS = 10 * 60_000;
const START_TIMEOUT_MS = 30_000;

export const machine: Machine = {
  playwrightBrowser: chromium.executablePath(),
  isRoot: process.getuid?.() === 0,
  hasApt: locate("apt-get") !== undefined,
  starts,
  locate,
  run: (command) => spawnSync(command, { shell: true, stdio: "inherit", timeout: INSTALL_TIMEOUT_MS }).status === 0,
  say: (line) => {
    console.log(line);
  },
};

function starts(program: string): boolean {
  if (!isExecutable(program)) return false;
  // There, `--version` opens a window.
  if (process.platform === "win32") return true;
  return spawnSync(program, ["--version"], { stdio: "ignore", timeout: START_TIMEOUT_MS }).status === 0;
}

function locate(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

function isExecutable(program: string): boolean {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
