// Hostile programs in a real browser, several to a page. For each one: what the learner is told, that the page answered all
// the while (`SandboxPage.run` sees to that), and that the next run works. And for each power that is said to be taken
// away: the same attempt without the policy, which succeeds, or the test would prove nothing.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, type Page } from "@playwright/test";
import { SandboxPage } from "./sandbox/sandbox-page.ts";

interface Hostile {
  readonly what: string;
  readonly source: string;
  /** Its error or the message of the limit. */
  readonly told: RegExp;
}

async function expectToEnd(sandbox: SandboxPage, { what, source, told }: Hostile): Promise<void> {
  await test.step(what, async () => {
    const { outcome } = (await sandbox.run(source)).recording;
    const words =
      outcome.kind === "stopped" ? outcome.message : outcome.kind === "failed" ? outcome.error.message : "finished";
    expect(words).toMatch(told);
    await sandbox.expectNextRunToWork();
  });
}

async function openSandbox(page: Page): Promise<SandboxPage> {
  const sandbox = new SandboxPage(page);
  await sandbox.open();
  return sandbox;
}

const LINE_2 = "\n";

test("programs that fill the memory end with a word about it", async ({ page }) => {
  test.slow();
  const sandbox = await openSandbox(page);
  const bombs: readonly Hostile[] = [
    {
      what: "buffers",
      source: "const a = []; for (;;) a.push(new Uint8Array(5e7).fill(1));",
      told: /more than 256 MiB/u,
    },
    {
      what: "strings",
      source: "const a = []; for (let i = 0; ; i += 1) a.push(`${i}`.repeat(1e7));",
      told: /64 million/u,
    },
    { what: "one huge list", source: "new Array(2 ** 27).fill(0);", told: /100 million elements/u },
    { what: "a doubled text", source: 'let s = "x"; for (;;) s += s;', told: /^Invalid string length$/u },
    {
      what: "objects",
      source: `const a: unknown[] = [];${LINE_2}for (;;) a.push({ a: [1, 2, 3] });`,
      told: /2 s .*on line 2\b|The last place it passed is on line 2\b.*memory/u,
    },
  ];
  for (const bomb of bombs) await expectToEnd(sandbox, bomb);
});

test("programs that fight their end are ended", async ({ page }) => {
  test.slow();
  const sandbox = await openSandbox(page);
  const fighters: readonly Hostile[] = [
    {
      what: "catching it",
      source: "for (;;) { try { for (;;) {} } catch { for (;;) {} } }",
      told: /2 s without giving way/u,
    },
    {
      what: "an error whose name never comes",
      source: "throw new (class extends Error { override get name(): string { for (;;) {} } })('x');",
      told: /cannot be shown/u,
    },
    {
      what: "a proxy whose traps never end",
      source: "throw new Proxy({}, new Proxy({}, { get: () => () => { for (;;) {} } }));",
      told: /^\{\}$/u,
    },
    {
      what: "findings",
      source: "async function f() {}\nfor (let i = 0; i < 100_000; i += 1) f();",
      told: /^finished$/u,
    },
    {
      what: "tables",
      source: "const row = Array(200).fill(7); for (let i = 0; i < 10; i += 1) console.table(Array(100).fill(row));",
      told: /^finished$/u,
    },
    { what: "names of a megabyte", source: "throw new Error('x'.repeat(1e6));", told: /^x{2000}… \(998000 more\)$/u },
  ];
  for (const fighter of fighters) await expectToEnd(sandbox, fighter);
});

test("programs find no way to the page, to what it keeps, or to text as code", async ({ page, context }) => {
  await page.addInitScript(() => localStorage.setItem("kept", "yes"));
  const sandbox = await openSandbox(page);
  await context.addCookies([{ name: "kept", value: "yes", url: page.url() }]);
  const look = async () => ({
    cookies: await context.cookies(),
    page: await page.evaluate(() => [location.href, document.title, JSON.stringify(localStorage), self.length]),
  });
  await sandbox.expectNextRunToWork();
  const before = await look();
  const { lines } = await sandbox.run(`const attempts: (() => unknown)[] = [
    () => (globalThis as any).postMessage({ kind: "done" }),
    () => (globalThis as any).close(),
    () => (globalThis as any).importScripts("data:text/javascript,1"),
    () => new (globalThis as any).BroadcastChannel("x"),
    () => (globalThis as any).indexedDB.open("x"),
    () => (globalThis as any).caches.open("x"),
    () => (globalThis as any).navigator.userAgent,
    () => ((globalThis as any).location.href = "https://example.org/"),
    () => ((globalThis as any).self.onmessage = () => 1),
    () => new (globalThis as any).WebAssembly.Memory({ initial: 1 }),
    () => new (globalThis as any).SharedArrayBuffer(1),
    () => eval("1"),
    () => (() => 1).constructor("return this")(),
    () => (Array.prototype.push = () => 0),
    () => ((globalThis as any).Map = null),
    () => (require as any)("constructor").recorder,
  ];
  for (const attempt of attempts) { try { console.log("did it", attempt()); } catch (error) { console.log((error as Error).name); } }`);
  expect(lines.filter((line) => !/^(?:Type|Reference|Eval)Error$/u.test(line))).toEqual([]);
  expect(lines).toHaveLength(16);
  expect(await look()).toEqual(before);
  await sandbox.expectNextRunToWork();
});

test("ordinary TypeScript works", async ({ page }) => {
  const sandbox = await openSandbox(page);
  const { lines } = await sandbox.run(`enum Colour { Red, Green = "g" }
class Burnt extends Error { constructor(m: string) { super(m); this.name = "Burnt"; } }
function logged(target: Function, { name }: ClassMethodDecoratorContext) {
  return function (this: unknown, ...args: unknown[]) { console.log("calling", String(name)); return target.apply(this, args); };
}
class Pot { #left = 3; @logged pour() { this.#left -= 1; return this.#left; } toString() { return \`pot of \${this.#left}\`; } }
class Big extends Pot { static made = 0; static { Big.made += 1; } }
const pot = new Big();
console.log(pot.pour(), \`\${pot}\`, Big.made, Colour[0], Colour.Green);
const counts: Record<string, number> = {};
for (const word of "constructor toString tea".split(" ")) counts[word] = word.length;
console.log(counts, new Date(0).constructor === Date, new Uint8Array([1, 2]).constructor === Uint8Array);
try { throw new Burnt("toast"); } catch (error) { console.log(String(error), error instanceof Burnt, (error as Error).constructor === Burnt); }`);
  expect(lines).toEqual([
    "calling pour",
    "2 pot of 2 1 Red g",
    "{ constructor: 11, toString: 8, tea: 3 } true true",
    "Burnt: toast true true",
  ]);
});

test.describe("the network", () => {
  /** Tries every way that a worker has, and says when it is through. */
  function attack(target: string): void {
    const socket = target.replace("http", "ws");
    const blob = URL.createObjectURL(new Blob([`fetch("${target}nested", { mode: "no-cors" });`]));
    const attempts: (() => unknown)[] = [
      () => fetch(`${target}fetch`, { mode: "no-cors" }),
      () => {
        const request = new XMLHttpRequest();
        request.open("GET", `${target}xhr`);
        request.send();
      },
      () => new WebSocket(`${socket}socket`),
      () => new EventSource(`${target}events`),
      () => new Worker(blob),
      () => (self as unknown as { importScripts(url: string): unknown }).importScripts(`${target}script`),
      () => new FontFace("f", `url(${target}font)`).load(),
    ];
    for (const attempt of attempts) {
      try {
        const going: unknown = attempt();
        Promise.resolve(going).catch(() => undefined);
      } catch {
        // Refused at once.
      }
    }
  }

  /** A site of the test's own, with the runner's document and whatever else is asked for. */
  let server: Server;
  let document: string;
  let asked: Set<string>;

  test.beforeEach(async ({ request }) => {
    document = await (await request.get("/runner/frame.html")).text();
    asked = new Set();
    server = createServer(({ url = "" }, response) => {
      if (url !== "/" && url !== "/frame.html" && url !== "/favicon.ico") asked.add(url);
      response.setHeader("Content-Type", "text/html");
      response.end(url === "/frame.html" ? document : "");
    });
    server.on("upgrade", ({ url = "" }, socket) => {
      asked.add(url);
      socket.destroy();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
  });

  test.afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Lets the attack be the prelude of the runner's worker: before anything is taken away from it. */
  async function attackFrom(page: Page): Promise<void> {
    const target = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    await page.goto(target);
    await page.evaluate(
      (prelude) => {
        const frame = window.document.createElement("iframe");
        frame.setAttribute("sandbox", "allow-scripts");
        frame.src = "/frame.html";
        frame.addEventListener("load", () => {
          frame.contentWindow?.postMessage({ prelude }, "*", [new MessageChannel().port2]);
        });
        window.document.body.append(frame);
      },
      `(${attack.toString()})(${JSON.stringify(target)});`,
    );
    await page.waitForTimeout(1_500);
  }

  test("is not reached from the runner's frame", async ({ page }) => {
    await attackFrom(page);
    expect([...asked]).toEqual([]);
  });

  test("would be reached without its policy", async ({ page }) => {
    document = document.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, "");
    await attackFrom(page);
    expect([...asked]).toEqual(expect.arrayContaining(["/fetch", "/xhr", "/socket", "/events", "/nested", "/script"]));
  });
});

/** More than fit in here, e.g. 1000: see docs/security.md. */
const RUNS = Number(process.env["JUGGLER_RUNS"] ?? 100);

test("many runs leave the page as large as it was, and leaving it ends what runs", async ({ page, browser }) => {
  test.setTimeout(60_000 + RUNS * 500);
  const sandbox = await openSandbox(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const size = async (): Promise<Record<string, number>> => {
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const run = async (count: number): Promise<void> => {
    const text = "x".repeat(1000);
    for (let runs = 0; runs < count; runs += 1) {
      const { lines, told } = await sandbox.run(`console.log(${String(runs)}, "x".repeat(1000));`);
      expect([lines, told]).toEqual([[`${String(runs)} ${text}`], [`${String(runs)} ${text}`]]);
    }
  };
  await run(20);
  const before = await size();
  await run(RUNS);
  const after = await size();
  const grown = (name: string): number => (after[name] ?? 0) - (before[name] ?? 0);
  if (RUNS > 100)
    console.log(`${String(RUNS)} runs: ${String(grown("JSHeapUsedSize"))} bytes, ${String(grown("Nodes"))} nodes`);
  expect(grown("JSHeapUsedSize")).toBeLessThan(500_000);
  expect(grown("Nodes")).toBeLessThanOrEqual(10);
  expect(grown("JSEventListeners")).toBeLessThanOrEqual(5);
  expect(after["Frames"]).toBe(before["Frames"]);

  void sandbox.run("for (;;) {}").catch(() => undefined);
  await page.waitForTimeout(300);
  await page.goto("about:blank");
  const targets = await browser.newBrowserCDPSession();
  await expect
    .poll(async () => {
      const { targetInfos } = await targets.send("Target.getTargets");
      return targetInfos.filter(({ url }) => url.includes("/runner/") || url.startsWith("blob:null/")).length;
    })
    .toBe(0);
});
