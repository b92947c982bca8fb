// The sandbox in a real browser. Each hostile program is asked for three things: what the learner is told, that the page
// answered all the while (`SandboxPage.run` sees to that), and that the next run works.

import { expect, test, type Route } from "@playwright/test";
import { recordingToJson } from "#recording";
import { createNodeSandbox } from "#sandbox/node";
import { findUnfrozen } from "#sandbox/testing";
import { requestFor, SandboxPage } from "./sandbox/sandbox-page.ts";

/** From the last sign of life to the result. */
const STOPPED_WITHIN_MS = 3_000;

/** Nobody but the page itself can end these. */
const UNINTERRUPTED = `function check(text: string) { return /(a+)+$/.test(text); }
check("a".repeat(40) + "b");`;

const OWN_GLOBALS =
  "console setTimeout clearTimeout setInterval clearInterval queueMicrotask performance structuredClone AbortController " +
  "AbortSignal fetch Promise Date Math AsyncDisposableStack DOMException";

/**
 * ECMA-262 without shared memory, ECMA-402, URLs and encodings; the program's own globals; and two constant numbers that
 * Chromium does not give up.
 */
const ALLOWED = new Set(
  (
    "globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI " +
    "encodeURIComponent escape unescape AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean " +
    "DataView Date DisposableStack Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array Function " +
    "Int8Array Int16Array Int32Array Iterator Map Number Object Promise Proxy RangeError ReferenceError RegExp Set String " +
    "SuppressedError Symbol SyntaxError TypeError Uint8Array Uint8ClampedArray Uint16Array Uint32Array URIError WeakMap " +
    "WeakRef WeakSet JSON Math Reflect Intl URL URLSearchParams TextEncoder TextDecoder atob btoa TEMPORARY PERSISTENT " +
    OWN_GLOBALS
  ).split(" "),
);

let sandbox: SandboxPage;

test.beforeEach(async ({ page }) => {
  sandbox = new SandboxPage(page);
  await sandbox.open();
});

test("the runner has a process of its own, or the tests of killing measure something else", async ({ browser }) => {
  await sandbox.run("1;");
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send("Target.getTargets");
  const frames = targetInfos.filter(({ type, url }) => type === "iframe" && url.endsWith("/runner/frame.html"));
  expect(frames).toHaveLength(1);
});

test.describe("a program that hangs is stopped, leaves what it printed, and the next run works:", () => {
  const hangs: readonly { what: string; source: string; limit: string; told: RegExp; rules?: "javascript" }[] = [
    { what: "an endless loop", source: "for (;;) {}", limit: "step-time", told: /2 s .*on line 2\b/u },
    {
      what: "an endless generator",
      source: "function* numbers() { for (;;) yield 1; }\nArray.from(numbers());",
      limit: "step-time",
      told: /2 s .*on line 2\b/u,
    },
    {
      what: "endless microtasks",
      source: "(async () => { for (;;) await null; })();",
      limit: "loop-steps",
      told: /2,000,000/u,
      rules: "javascript",
    },
    {
      what: "endless logical time",
      source: 'import asyncio from "asyncio";\nasyncio.run((async () => { for (;;) await asyncio.sleep(60); })());',
      limit: "logical-time",
      told: /24 h/u,
    },
    { what: "a regular expression", source: UNINTERRUPTED, limit: "step-time", told: /2 s .*on line 2\b/u },
    {
      what: "a built-in that nothing can interrupt",
      source: "Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);",
      limit: "step-time",
      told: /2 s without giving way/u,
    },
  ];
  for (const { what, source, limit, told, rules } of hangs) {
    test(what, async () => {
      const run = await sandbox.run(`console.log("before");\n${source}`, rules === undefined ? {} : { rules });
      expect(run.tookMs).toBeLessThan(STOPPED_WITHIN_MS);
      expect(run.recording.outcome).toMatchObject({ kind: "stopped", limit });
      expect(run.recording.outcome.kind === "stopped" && run.recording.outcome.message).toMatch(told);
      expect(run.lines).toEqual(["before"]);
      expect(run.told).toEqual(["before"]);
      await sandbox.expectNextRunToWork();
    });
  }
});

test("Stop ends a program at once, and the next run works", async () => {
  for (const source of ["for (;;) {}", UNINTERRUPTED]) {
    const run = await sandbox.run(`console.log("before");\n${source}`, { stopAfterMs: 300 });
    expect(run.tookMs).toBeLessThan(1_000);
    expect(run.recording.outcome).toMatchObject({ limit: "stop", message: "You stopped the program." });
    expect(run.lines).toEqual(["before"]);
    await sandbox.expectNextRunToWork();
  }
});

test("what was killed computes no longer", async ({ browser }) => {
  const session = await browser.newBrowserCDPSession();
  /** Seconds of processor that each renderer has used, by its process. */
  const usage = async (): Promise<Map<number, number>> => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    return new Map(processInfo.filter(({ type }) => type === "renderer").map(({ id, cpuTime }) => [id, cpuTime]));
  };
  /** The most that any renderer computes within a second. */
  const busiest = async (): Promise<number> => {
    const before = await usage();
    await sandbox.page.waitForTimeout(1_000);
    return Math.max(...[...(await usage())].map(([id, seconds]) => seconds - (before.get(id) ?? 0)));
  };
  const run = sandbox.run("Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);", { stopAfterMs: 2_000 });
  const hung = await busiest();
  expect(hung).toBeGreaterThan(0.1);
  await run;
  expect(await busiest()).toBeLessThan(hung / 2);
});

test("a run whose neighbour has to be killed does not notice", async () => {
  const slow =
    'for (let i = 0; i < 40; i += 1) { console.log(i); for (let n = 0; n < 2e6; n += 1); }\nconsole.log("end");';
  const [hung, innocent] = await Promise.all([sandbox.run(UNINTERRUPTED, { stopAfterMs: 150 }), sandbox.run(slow)]);
  expect(hung.recording.outcome).toMatchObject({ limit: "stop" });
  expect(innocent.recording.outcome).toEqual({ kind: "finished" });
  expect(innocent.tookMs).toBeGreaterThan(hung.tookMs);
  expect(innocent.lines).toEqual([...Array(40).keys(), "end"].map(String));
  expect(innocent.told).toEqual(innocent.lines);
});

test("a page that nobody sees stops nobody", async ({ page }) => {
  const show = (state: string) =>
    page.evaluate((visibility) => {
      Object.defineProperty(document, "visibilityState", { configurable: true, get: () => visibility });
    }, state);
  await show("hidden");
  const run = sandbox.run(UNINTERRUPTED);
  await page.waitForTimeout(STOPPED_WITHIN_MS + 1_000);
  await show("visible");
  const { recording, tookMs } = await run;
  expect(recording.outcome).toMatchObject({ limit: "step-time" });
  expect(tookMs).toBeGreaterThan(STOPPED_WITHIN_MS + 1_000);
});

test.describe("a flood", () => {
  test("of lines is cut", async () => {
    const { recording, told } = await sandbox.run("for (let i = 0; i < 1_000_000; i += 1) console.log(i);");
    expect(recording.output).toHaveLength(2_000);
    expect(recording.dropped.output).toBe(998_000);
    expect(told).toHaveLength(2_000);
    await sandbox.expectNextRunToWork();
  });

  test("in one line is cut", async () => {
    const { lines } = await sandbox.run('console.log("\\u{1F600}\\u202E".repeat(1_000_000));');
    expect(lines[0]?.length).toBeLessThan(2_200);
    await sandbox.expectNextRunToWork();
  });
});

test("a recording is the same, byte for byte, as the one that Node makes", async () => {
  const node = createNodeSandbox();
  const programs = [
    'import asyncio from "asyncio";\nasync function brew(s: number) { await asyncio.sleep(s); console.log(s); }\n' +
      "asyncio.run((async () => { await asyncio.gather(brew(2), brew(1)); })());",
    "function deep(n: number): number { if (n === 0) throw new RangeError('deep'); return deep(n - 1); }\ndeep(40);",
    "console.log({ nested: new Error('with a stack') }, new Map([[1, { a: [1, 2, new Set('xy')] }]]), Math.random());",
    "console.log(Object.getOwnPropertyNames(Error).sort().join(), [eval, Function].map((f) => f.name));",
  ];
  for (const source of programs) {
    const { recording } = await node.run(await requestFor(source, "asyncio"));
    expect((await sandbox.run(source)).json).toBe(recordingToJson(recording));
  }
});

test("programs find ECMAScript and a few pure functions, and nothing else", async () => {
  const { lines } = await sandbox.run(`
    const names = new Set<PropertyKey>();
    for (let o: object = globalThis; o !== Object.prototype; o = Object.getPrototypeOf(o))
      for (const name of Reflect.ownKeys(o)) names.add(name);
    for (const name of [...names].map(String).sort()) console.log(name);`);
  expect(lines.filter((name) => !ALLOWED.has(name))).toEqual([]);
  expect(lines).toEqual(expect.arrayContaining(["Array", "Proxy", "URL", "atob", "undefined"]));
});

test("programs find nothing that they can change but what is their own", async () => {
  const { lines } = await sandbox.run(findUnfrozen(OWN_GLOBALS.split(" ")));
  expect(lines).toEqual([expect.stringMatching(/^checked \d{3,}$/u)]);
});

test("thirty runs leave one worker ready, and nothing else", async ({ browser }) => {
  const session = await browser.newBrowserCDPSession();
  for (let runs = 0; runs < 30; runs += 1) await sandbox.run(`console.log(${runs});`);
  await expect
    .poll(async () => {
      const { targetInfos } = await session.send("Target.getTargets");
      return targetInfos.filter(({ type, url }) => type === "worker" && url.startsWith("blob:null/")).length;
    })
    .toBe(1);
  await expect(sandbox.page.locator("iframe")).toHaveCount(1);
});

test("a runner that cannot be had is told of soon, whatever comes in its place, and can be tried again", async ({
  page,
}) => {
  const login = { body: "<!doctype html><title>Log in</title>", contentType: "text/html" };
  const faults: readonly (readonly [file: string, said: RegExp, answer: (route: Route) => Promise<void>])[] = [
    ["frame.html", /the network did not bring it/u, (route) => route.abort()],
    ["frame.html", /the site answered with an error/u, (route) => route.fulfill({ ...login, status: 500 })],
    ["frame.html", /only a part of it came, or something else/u, (route) => route.fulfill(login)],
    ["prelude.js", /the site answered with an error/u, (route) => route.fulfill({ status: 503 })],
    ["prelude.js", /only a part of it came, or something else/u, (route) => route.fulfill(login)],
  ];
  for (const [file, said, answer] of faults) {
    await sandbox.open();
    await page.route(`**/runner/${file}`, answer);
    // What is got ready ahead of need fails, too, and is in nobody's way afterwards.
    await page.evaluate(() => window.sandboxInPage.warm());
    const { recording, tookMs } = await sandbox.run("1;");
    expect(recording.outcome).toMatchObject({ limit: "start", message: said });
    expect(tookMs).toBeLessThan(3_000);
    await page.unroute(`**/runner/${file}`);
    await sandbox.expectNextRunToWork();
  }
});

test.describe("the frame's document", () => {
  /** Sends what the page would send, and says whether anyone takes it. */
  const isAnswered = (target: string): Promise<boolean> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(true);
      const receiver = target === "this window" ? window : window.top?.frames[0];
      receiver?.postMessage({ prelude: "" }, "*", [port2]);
      setTimeout(() => resolve(false), 300);
    });

  async function addFrame(name: string, sandboxed: boolean): Promise<void> {
    await sandbox.page.evaluate(
      ({ name, sandboxed }) =>
        new Promise((resolve) => {
          const frame = document.createElement("iframe");
          frame.name = name;
          if (sandboxed) frame.setAttribute("sandbox", "allow-scripts");
          frame.addEventListener("load", resolve);
          frame.src = "/runner/frame.html";
          document.body.append(frame);
        }),
      { name, sandboxed },
    );
  }

  test("works for its parent behind the wall", async ({ page }) => {
    await addFrame("runner", true);
    expect(await page.evaluate(isAnswered, "first frame")).toBe(true);
  });

  test("refuses to work with the site's origin", async ({ page }) => {
    await addFrame("runner", false);
    expect(await page.evaluate(isAnswered, "first frame")).toBe(false);
    await page.goto("/runner/frame.html");
    expect(await page.evaluate(isAnswered, "this window")).toBe(false);
  });

  test("listens to nobody but its parent", async ({ page }) => {
    await addFrame("runner", true);
    await addFrame("neighbour", false);
    expect(await page.frame("neighbour")?.evaluate(isAnswered, "first frame")).toBe(false);
    expect(await page.evaluate(isAnswered, "first frame")).toBe(true);
  });

  test("reaches no network", async ({ page }) => {
    await addFrame("runner", true);
    // No answer can be read, but the question arrives: that is enough to leak.
    const reach = (): Promise<string> =>
      fetch(location.href, { mode: "no-cors" }).then(
        () => "reached",
        () => "refused",
      );
    expect(await page.frame("runner")?.evaluate(reach)).toBe("refused");
    expect(await page.evaluate(reach)).toBe("reached");
  });
});
