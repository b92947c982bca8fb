import { describe, expect, it } from "vitest";
import { APT_INSTALL, findBrowser, PLAYWRIGHT_INSTALL, type Machine } from "./find-browser.ts";

const OWN = "/cache/playwright/chrome";

interface Fake {
  /** Programs that start. */
  readonly programs?: readonly string[];
  /** Names on the PATH. */
  readonly path?: Readonly<Record<string, string>>;
  /** What appears once a command has run. */
  readonly installs?: Readonly<Record<string, string>>;
  readonly isRoot?: boolean;
  readonly hasApt?: boolean;
}

function fakeMachine(fake: Fake): { machine: Machine; log: string[] } {
  const programs = new Set(fake.programs);
  const log: string[] = [];
  const machine: Machine = {
    playwrightBrowser: OWN,
    isRoot: fake.isRoot ?? false,
    hasApt: fake.hasApt ?? false,
    starts: (program) => programs.has(program),
    locate: (name) => fake.path?.[name],
    run: (command) => {
      log.push(`run: ${command}`);
      const program = fake.installs?.[command];
      if (program !== undefined) programs.add(program);
      return program !== undefined;
    },
    say: (line) => log.push(`say: ${line}`),
  };
  return { machine, log };
}

const TRY_PLAYWRIGHT = [
  "say: No Chrome or Chromium here. Trying: npx playwright install chromium",
  "run: npx playwright install chromium",
];
const TRY_APT = [
  "say: That gave no browser that starts. Trying: apt-get update && apt-get install -y chromium",
  "run: apt-get update && apt-get install -y chromium",
];

describe("findBrowser", () => {
  it("prefers Playwright's own", () => {
    const { machine, log } = fakeMachine({ programs: [OWN, "/usr/bin/chromium"] });
    expect(findBrowser(machine, undefined)).toEqual({ kind: "found", program: OWN });
    expect(log).toEqual([]);
  });

  it("takes the one on the PATH, then the one at a usual place", () => {
    const programs = ["/opt/bin/chrome", "/usr/bin/chromium"];
    const both = fakeMachine({ programs, path: { chrome: "/opt/bin/chrome" } });
    expect(findBrowser(both.machine, undefined)).toEqual({ kind: "found", program: "/opt/bin/chrome" });
    const usual = fakeMachine({ programs: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"] });
    expect(findBrowser(usual.machine, "")).toMatchObject({ kind: "found" });
    expect([...both.log, ...usual.log]).toEqual([]);
  });

  it("passes over one that does not start", () => {
    const { machine } = fakeMachine({
      programs: ["/opt/google/chrome/chrome"],
      path: { chromium: "/usr/bin/chromium" },
    });
    expect(findBrowser(machine, undefined)).toEqual({ kind: "found", program: "/opt/google/chrome/chrome" });
  });

  it("installs Playwright's where there is none", () => {
    const { machine, log } = fakeMachine({ installs: { [PLAYWRIGHT_INSTALL]: OWN }, isRoot: true, hasApt: true });
    expect(findBrowser(machine, undefined)).toEqual({ kind: "found", program: OWN });
    expect(log).toEqual(TRY_PLAYWRIGHT);
  });

  it("asks Debian's packages last, as root", () => {
    const { machine, log } = fakeMachine({
      installs: { [APT_INSTALL]: "/usr/bin/chromium" },
      isRoot: true,
      hasApt: true,
    });
    expect(findBrowser(machine, undefined)).toEqual({ kind: "found", program: "/usr/bin/chromium" });
    expect(log).toEqual([...TRY_PLAYWRIGHT, ...TRY_APT]);
  });

  it("does not try to install packages without being root", () => {
    const { machine, log } = fakeMachine({ installs: { [APT_INSTALL]: "/usr/bin/chromium" }, hasApt: true });
    expect(findBrowser(machine, undefined)).toEqual({
      kind: "missing",
      message: [
        "The browser tests need Chrome or Chromium, and none could be found or installed. Do one of these, then run them again:",
        "  - npx playwright install chromium --with-deps",
        "  - as root: apt-get update && apt-get install -y chromium",
        "  - install Chrome (https://www.google.com/chrome/)",
        "  - point to one that is elsewhere: JUGGLER_BROWSER=/path/to/chrome npm run e2e",
      ].join("\n"),
    });
    expect(log).toEqual(TRY_PLAYWRIGHT);
  });

  it("says nothing of apt where there is none", () => {
    const search = findBrowser(fakeMachine({ isRoot: true }).machine, undefined);
    expect(search).toEqual({ kind: "missing", message: expect.not.stringContaining("apt") as string });
  });

  it("takes what it is told to, or says why not", () => {
    const { machine, log } = fakeMachine({ programs: [OWN, "/mine"] });
    expect(findBrowser(machine, "/mine")).toEqual({ kind: "found", program: "/mine" });
    expect(findBrowser(machine, "/gone")).toEqual({
      kind: "missing",
      message: "JUGGLER_BROWSER is /gone, which does not start. Give the path of Chrome or Chromium, or unset it.",
    });
    expect(log).toEqual([]);
  });
});
