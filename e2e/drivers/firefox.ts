// The Firefox of this machine, driven by WebDriver BiDi, which it speaks by itself. (Playwright drives its own Firefox, or
// one that knows commands which an extended support release does not know yet.)

import { writeFileSync } from "node:fs";
import path from "node:path";
import { handsOf } from "./actions.ts";
import type { BrowserUnderTest, Driver } from "./driver.ts";
import { locate, startProgram, temporaryFolder } from "./programs.ts";

const program = locate("firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox");

export const firefox: BrowserUnderTest = {
  name: "Firefox",
  ...(program === undefined && { missing: "Firefox is not on this machine (Debian: apt-get install firefox-esr)." }),
  start: () => start(program ?? "", DESK),
  startPhone: () => start(program ?? "", PHONE),
};

interface Device {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly pointer: "mouse" | "touch";
  /** Lines of a profile's `user.js`. */
  readonly preferences: string;
}

const DESK: Device = { viewport: { width: 1280, height: 900 }, pointer: "mouse", preferences: "" };

/** Whose only pointer is coarse and cannot hover. */
const PHONE: Device = {
  viewport: { width: 390, height: 844 },
  pointer: "touch",
  preferences: [
    'user_pref("dom.w3c_touch_events.enabled", 1);',
    'user_pref("ui.primaryPointerCapabilities", 1);',
    'user_pref("ui.allPointerCapabilities", 1);',
  ].join("\n"),
};

async function start(firefoxProgram: string, { viewport, pointer, preferences }: Device): Promise<Driver> {
  const profile = temporaryFolder();
  writeFileSync(path.join(profile.path, "user.js"), preferences);
  const args = ["--headless", "--no-remote", "--profile", profile.path, "--remote-debugging-port", "0"];
  const process = await startProgram(firefoxProgram, args, /WebDriver BiDi listening on (ws:\S+)/u);
  const session = await openSession(`${process.said[1] ?? ""}/session`);
  await session.send("session.new", { capabilities: {} });
  const { context } = (await session.send("browsingContext.create", { type: "tab" })) as { context: string };
  await session.send("browsingContext.setViewport", { context, viewport });
  const perform = (actions: readonly object[]): Promise<unknown> =>
    session.send("input.performActions", { context, actions });
  const ask = async (expression: string): Promise<string> => {
    const answer = (await session.send("script.evaluate", {
      expression: `Promise.resolve(${expression}).then(String)`,
      awaitPromise: true,
      target: { context },
    })) as { result?: { value: string }; exceptionDetails?: { text: string } };
    if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text);
    return answer.result.value;
  };
  return {
    open: async (url) => {
      await session.send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    ask,
    ...handsOf(perform, ask, pointer),
    close: async () => {
      session.close();
      await process.end();
      profile.remove();
    },
  };
}

interface Session {
  send(method: string, params: object): Promise<unknown>;
  close(): void;
}

interface Answer {
  readonly id: number;
  readonly type: string;
  readonly result?: unknown;
  readonly message?: string;
}

async function openSession(address: string): Promise<Session> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", reject);
  });
  let id = 0;
  return {
    send: async (method, params) => {
      id += 1;
      const mine = id;
      const answer = await new Promise<Answer>((resolve) => {
        waiting.set(mine, resolve);
        socket.send(JSON.stringify({ id: mine, method, params }));
      });
      if (answer.type === "error") throw new Error(`${method}: ${answer.message ?? ""}`);
      return answer.result;
    },
    close: () => {
      socket.close();
    },
  };
}
