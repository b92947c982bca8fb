// Decides which Chromium the browser tests drive, and gets one where there is none. It asks the machine only through
// the probes it is given (`machine.ts`), so that each decision can be tested.

export interface Machine {
  /** Where Playwright's own browser is, once installed. */
  readonly playwrightBrowser: string;
  readonly isRoot: boolean;
  readonly hasApt: boolean;
  /** Whether this program is there and starts; one that lacks a system library does not. */
  starts(program: string): boolean;
  /** The full path of a program on the PATH. */
  locate(name: string): string | undefined;
  /** Runs a command to its end, its output visible. Whether it succeeded. */
  run(command: string): boolean;
  say(line: string): void;
}

export type BrowserSearch =
  { readonly kind: "found"; readonly program: string } | { readonly kind: "missing"; readonly message: string };

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

const USUAL_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export const PLAYWRIGHT_INSTALL = "npx playwright install chromium";
export const APT_INSTALL = "apt-get update && apt-get install -y chromium";

/** @param wanted the value of `JUGGLER_BROWSER`: a program that is used whatever else there is */
export function findBrowser(machine: Machine, wanted: string | undefined): BrowserSearch {
  if (wanted !== undefined && wanted !== "") return checkWanted(machine, wanted);
  const program = findInstalled(machine) ?? installWithPlaywright(machine) ?? installWithApt(machine);
  return program === undefined ? { kind: "missing", message: explainMissing(machine) } : { kind: "found", program };
}

function checkWanted(machine: Machine, wanted: string): BrowserSearch {
  if (machine.starts(wanted)) return { kind: "found", program: wanted };
  const message = `JUGGLER_BROWSER is ${wanted}, which does not start. Give the path of Chrome or Chromium, or unset it.`;
  return { kind: "missing", message };
}

function findInstalled(machine: Machine): string | undefined {
  if (machine.starts(machine.playwrightBrowser)) return machine.playwrightBrowser;
  const onPath = NAMES.map((name) => machine.locate(name)).filter((program) => program !== undefined);
  return [...onPath, ...USUAL_PATHS].find((program) => machine.starts(program));
}

function installWithPlaywright(machine: Machine): string | undefined {
  machine.say(`No Chrome or Chromium here. Trying: ${PLAYWRIGHT_INSTALL}`);
  machine.run(PLAYWRIGHT_INSTALL);
  return machine.starts(machine.playwrightBrowser) ? machine.playwrightBrowser : undefined;
}

function installWithApt(machine: Machine): string | undefined {
  if (!machine.hasApt || !machine.isRoot) return undefined;
  machine.say(`That gave no browser that starts. Trying: ${APT_INSTALL}`);
  machine.run(APT_INSTALL);
  return findInstalled(machine);
}

function explainMissing(machine: Machine): string {
  const apt = machine.hasApt ? [`  - as root: ${APT_INSTALL}`] : [];
  return [
    "The browser tests need Chrome or Chromium, and none could be found or installed. Do one of these, then run them again:",
    `  - ${PLAYWRIGHT_INSTALL} --with-deps`,
    ...apt,
    "  - install Chrome (https://www.google.com/chrome/)",
    "  - point to one that is elsewhere: JUGGLER_BROWSER=/path/to/chrome npm run e2e",
  ].join("\n");
}
