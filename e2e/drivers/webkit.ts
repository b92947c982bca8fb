// The WebKit of this machine (WebKitGTK), driven by its own WebDriver. It needs a display, or one that nobody sees.

import { randomInt } from "node:crypto";
import { globSync } from "node:fs";
import { handsOf } from "./actions.ts";
import type { BrowserUnderTest, Driver } from "./driver.ts";
import { locate, startProgram, type Started } from "./programs.ts";

const DISPLAY = process.env["DISPLAY"];
const driverProgram = locate("WebKitWebDriver");
const browser = locate(...globSync("/usr/{lib,libexec}/**/webkit2gtk-4.*/MiniBrowser"));
const screen = locate("Xvfb");
const isThere = driverProgram !== undefined && browser !== undefined && (DISPLAY !== undefined || screen !== undefined);

export const webkit: BrowserUnderTest = {
  name: "WebKit",
  ...(!isThere && {
    missing:
      "WebKitGTK, its driver and a screen are not on this machine (Debian: apt-get install webkit2gtk-driver xvfb).",
  }),
  start: () => start({ width: 1280, height: 900 }),
  startPhone: () => start({ width: 390, height: 844 }),
};

/** @param size of the window; MiniBrowser's own bar keeps it from being narrower than about 450 pixels */
async function start(size: { readonly width: number; readonly height: number }): Promise<Driver> {
  const shown = DISPLAY === undefined ? await startScreen() : undefined;
  const port = String(randomInt(20_000, 30_000));
  const display = DISPLAY ?? `:${shown?.said[1] ?? ""}`;
  // It says nothing when it is ready.
  const service = await startProgram("/bin/sh", ["-c", `echo up; exec "${driverProgram ?? ""}" -p ${port}`], /up/u, {
    DISPLAY: display,
    // Its own sandbox needs privileges that a container does not give.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
  });
  const call = async (path: string, body: object): Promise<unknown> => {
    const response = await patiently(() =>
      fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", body: JSON.stringify(body) }),
    );
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
    if (value?.error !== undefined) throw new Error(`${path}: ${value.error} ${value.message ?? ""}`);
    return value;
  };
  const options = { "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] } };
  const { sessionId } = (await call("/session", { capabilities: { alwaysMatch: options } })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  await call(`${session}/window/rect`, size);
  const perform = (actions: readonly object[]): Promise<unknown> => call(`${session}/actions`, { actions });
  const ask = async (expression: string): Promise<string> => {
    const script = `const done = arguments[0];
      Promise.resolve().then(() => ${expression}).then((value) => done({ text: String(value) }), (error) => done({ error: String(error) }));`;
    const answer = (await call(`${session}/execute/async`, { script, args: [] })) as {
      text?: string;
      error?: string;
    };
    if (answer.text === undefined) throw new Error(answer.error);
    return answer.text;
  };
  return {
    open: async (url) => {
      await call(`${session}/url`, { url });
    },
    ask,
    ...handsOf(perform, ask),
    close: async () => {
      await fetch(`http://127.0.0.1:${port}${session}`, { method: "DELETE" }).catch(() => undefined);
      await service.end();
      await shown?.end();
    },
  };
}

/** Its number is its own choice, and the first line that it writes. */
function startScreen(): Promise<Started> {
  const size = ["-screen", "0", "1280x1024x24", "-nolisten", "tcp"];
  return startProgram(screen ?? "", ["-displayfd", "1", ...size], /^(\d+)$/mu);
}

async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 200; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
