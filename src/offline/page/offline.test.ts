// What the page asks of the worker, and what the reader is told, whatever the browser, the disk and the network do.

import { describe, expect, it } from "vitest";
import type { ToPage, ToWorker } from "../messages.ts";
import { Offline } from "./offline.ts";
import type { OfflineNeeds, OfflineState } from "./offline.ts";
import { describeOffline } from "./words.ts";

const MB = 1_000_000;

interface Choice {
  readonly isSupported?: boolean;
  readonly isBuilt?: boolean;
  readonly isRefused?: boolean;
  readonly isRegistered?: boolean;
  readonly savesData?: boolean;
  readonly isDeclined?: boolean;
}

function setUp(choice: Choice = {}) {
  const sent: ToWorker[] = [];
  const events = new EventTarget();
  const timers: { readonly callback: () => void; readonly ms: number }[] = [];
  let shown: OfflineState | undefined;
  let isDeclined = choice.isDeclined ?? false;
  const seen = { newVersions: 0, registered: 0, unregistered: 0 };
  const registration = {
    update: () => Promise.resolve(undefined as never),
    unregister: () => Promise.resolve((seen.unregistered += 1) > 0),
  };
  const worker = { postMessage: (message: ToWorker) => void sent.push(message) };
  const container = Object.assign(events, {
    controller: worker as unknown as ServiceWorker,
    ready: Promise.resolve({ active: worker as unknown as ServiceWorker }),
    getRegistration: () => Promise.resolve(choice.isRegistered === true ? registration : undefined),
    register: (script: string, { scope }: RegistrationOptions) => {
      seen.registered += 1;
      expect([script, scope]).toEqual(["/juggler/sw.js", "/juggler/"]);
      return choice.isRefused === true ? Promise.reject(new TypeError("no")) : Promise.resolve(registration);
    },
  });
  const needs: OfflineNeeds = {
    container: choice.isSupported === false ? undefined : container,
    page: choice.isBuilt === false ? null : { version: "v1", bytes: 48 * MB },
    base: "/juggler/",
    savesData: choice.savesData ?? false,
    isDeclined: () => Promise.resolve(isDeclined),
    setDeclined: (wish) => Promise.resolve(void (isDeclined = wish)),
    pathsInUse: () => ["/juggler/lessons/tea/", "/juggler/_astro/a.1.js", "/elsewhere/b.js"],
    later: (callback, ms) => void timers.push({ callback, ms }),
    onChange: (state) => (shown = state),
    onNewVersion: () => (seen.newVersions += 1),
  };
  const hear = (message: ToPage): void => void events.dispatchEvent(new MessageEvent("message", { data: message }));
  return {
    offline: new Offline(needs),
    sent,
    seen,
    timers,
    hear,
    isDeclined: () => isDeclined,
    hearState: (state: (ToPage & { kind: "state" })["state"], version = "v1") =>
      hear({ kind: "state", version, state, keptBytes: 12.3 * MB, allBytes: 48 * MB }),
    /** As the line says it. */
    line: () => {
      const words = shown && describeOffline(shown);
      return words ? `${words.sentence} (${words.amount}) [${words.label}]` : null;
    },
  };
}

describe("keeping the course for offline use", () => {
  it("asks for what the page has needed first, and says how far it is", async () => {
    const it = setUp();
    await it.offline.start();
    expect(it.sent).toEqual([{ kind: "keep", first: ["lessons/tea/", "_astro/a.1.js"], isWanted: false }]);
    it.hearState({ kind: "keeping" });
    expect(it.line()).toBe("Being kept for offline use (12 of 48 MB) []");
    it.hearState({ kind: "kept" });
    expect(it.line()).toBe("Ready to be used offline (48 MB) [Remove]");
    expect(it.seen.newVersions).toBe(0);
  });

  it.each<[string, Choice, string | null]>([
    ["is not spoken of where it cannot be", { isSupported: false }, null],
    ["is not spoken of while developing", { isBuilt: false }, null],
    [
      "waits to be asked where less is to be fetched",
      { savesData: true },
      "Not kept for offline use, because your browser asks to save data (it takes 48 MB) [Keep it]",
    ],
    [
      "stays off when the reader has said so",
      { isDeclined: true },
      "Not kept for offline use (it takes 48 MB) [Keep it]",
    ],
    [
      "says that it is not allowed",
      { isRefused: true },
      "Not kept for offline use: your browser, or the network, did not let it begin () [Try again]",
    ],
  ])("%s", async (_what, choice, line) => {
    const it = setUp(choice);
    await it.offline.start();
    expect(it.sent).toEqual([]);
    expect(it.line()).toBe(line);
  });

  it("goes on where it is kept already, although the browser saves data, or the worker cannot be asked for", async () => {
    for (const choice of [{ savesData: true }, { isRefused: true }]) {
      const it = setUp({ ...choice, isRegistered: true });
      await it.offline.start();
      expect(it.sent).toHaveLength(1);
    }
  });

  it("tries again for a full disk only when the reader says so", async () => {
    const it = setUp();
    await it.offline.start();
    it.hearState({ kind: "stopped", why: "no-room" });
    expect(it.line()).toBe("Not kept for offline use: your browser has no room for it (it takes 48 MB) [Try again]");
    expect(it.timers).toEqual([]);
    await it.offline.keep();
    expect(it.sent.at(-1)).toMatchObject({ kind: "keep", isWanted: true });
  });

  it("tries again by itself for the network, less and less often", async () => {
    const it = setUp();
    await it.offline.start();
    for (const ms of [20_000, 40_000, 80_000, 160_000, 300_000, 300_000]) {
      it.hearState({ kind: "stopped", why: "network" });
      it.hearState({ kind: "stopped", why: "network" });
      expect(it.line()).toMatch(
        /^Kept for offline use in part; the rest follows when the network is back \(12 of 48 MB\)/u,
      );
      const due = it.timers.splice(0);
      expect(due.map((timer) => timer.ms)).toEqual([ms]);
      due[0]?.callback();
    }
    expect(it.sent).toHaveLength(7);
  });

  it("asks again when a worker at work falls silent", async () => {
    const it = setUp();
    await it.offline.start();
    it.hearState({ kind: "keeping" });
    it.timers.splice(0)[0]?.callback();
    expect(it.sent).toHaveLength(2);
    it.hearState({ kind: "keeping" });
    it.timers.splice(0)[0]?.callback();
    expect(it.sent).toHaveLength(2);
  });

  it("forgets, stays off, and hears of nothing any more", async () => {
    const it = setUp({ isRegistered: true });
    await it.offline.start();
    it.hearState({ kind: "kept" });
    await it.offline.forget();
    it.hearState({ kind: "kept" });
    expect(it.line()).toBe("Not kept for offline use (it takes 48 MB) [Keep it]");
    expect([it.isDeclined(), it.seen.unregistered, it.sent.at(-1)]).toEqual([true, 1, { kind: "forget" }]);
    await it.offline.keep();
    expect(it.isDeclined()).toBe(false);
  });
});

describe("a newer version", () => {
  it("is told of when another worker has taken over", async () => {
    const it = setUp();
    await it.offline.start();
    it.hearState({ kind: "kept" }, "v2");
    expect(it.seen.newVersions).toBe(1);
    expect(it.line()).toBe("Ready to be used offline (48 MB) [Remove]");
  });

  it("that could not be kept is told of, and the one that is there stays", async () => {
    const it = setUp();
    await it.offline.start();
    it.hearState({ kind: "kept" });
    it.hear({ kind: "update-failed", why: "no-room" });
    it.hearState({ kind: "kept" });
    expect(it.seen.newVersions).toBe(0);
    expect(it.line()).toBe(
      "Ready to be used offline. There is a newer version, but your browser has no room for it: you go on with this one (48 MB) [Remove]",
    );
  });
});
