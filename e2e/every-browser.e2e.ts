// The same journeys in every browser that this machine has, and the same recordings, byte for byte, as in Node. A browser
// that is missing is skipped, and the report says how to get it; nothing is installed.
//
// The walk on a phone: Firefox is touched (real touch events, a coarse pointer that cannot hover), in 390 by 844 pixels.
// WebKit's driver makes a mouse of every finger, and its window is no narrower than 447 pixels, so there it is the layout of
// a phone, pressed with a mouse. Neither has a phone's keyboard on the screen, its zoom, nor its speed. What Chromium can do
// of a phone is in `phone.e2e.ts`.

import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { lineOf, recordingToJson } from "#recording";
import type { ErrorReport } from "#recording";
import { createNodeSandbox } from "#sandbox/node";
import { isOfLesson, SiteCopy } from "./browser/site-copy.ts";
import { chromiumOf } from "./drivers/chromium.ts";
import type { BrowserUnderTest, Driver } from "./drivers/driver.ts";
import { firefox } from "./drivers/firefox.ts";
import { Reader } from "./drivers/reader.ts";
import { webkit } from "./drivers/webkit.ts";
import { pageScript, requestFor, SCRIPT } from "./sandbox/sandbox-page.ts";
import { LESSON } from "./snippet-region.ts";

const CONTENT = path.join(import.meta.dirname, "../content/lessons");
const read = (file: string): string => readFileSync(path.join(CONTENT, file), "utf8");

const SNIPPET = "breakfast.ts";
const EXERCISE = "serve-breakfast.ts";
const SOLUTION = read("breakfast/gather/exercises/serve-breakfast/solution.ts");
const PROGRAM = '{"name":"tea.ts","rules":"asyncio","seed":1}\nconsole.log("shared by somebody");\n';
const SHARED = `#code=1.${gzipSync(PROGRAM).toString("base64url")}`;

const SNIPPETS = [
  "beyond/errors-in-groups/two-errors.ts",
  "beyond/streams-and-resources/ticker.ts",
  "beyond/timeouts/shielded.ts",
  "beyond/two-rules/never-awaited.ts",
  "beyond/your-own-loop/whole.ts",
  "breakfast/gather/breakfast.ts",
  "breakfast/hidden-freeze/with-aiohttp.ts",
  "breakfast/which-kitchen/photo-processes.ts",
  "conductor/when-pages-fail/all-outcomes.ts",
  "grandmaster/nothing-happens/awaited-twice.ts",
];

/** Lessons' own programs, and what engines differ in: stacks, messages, formatting, iteration, odd values. */
const PROGRAMS: readonly string[] = [
  ...SNIPPETS.map(read),
  "function deep(n: number): number { if (n === 0) throw new RangeError('deep'); return deep(n - 1); }\ndeep(40);",
  "console.log({ nested: new Map([[1, { a: [1, 2, new Set('xy')] }]]), big: 2n ** 70n, date: new Date(0) }, Math.random());",
  "class Kettle { #heat = 1; static made = 0; warm = () => this.#heat; get [Symbol.toStringTag]() { return 'K'; } }\n" +
    "console.log(new Kettle(), Kettle, [, 1], new Error('told').message, [eval, Function].map((f) => f.name));",
];

/**
 * The recording, letter by letter. In JavaScriptCore two things of an uncaught error are the engine's own: it makes proper
 * tail calls (ECMA-262, PrepareForTailCall), and so forgets callers that others remember; and of `new X` it tells the place
 * of `X`. There the innermost frame counts, and its line.
 */
function comparable(json: string, browser: BrowserUnderTest["name"]): string {
  if (browser !== "WebKit") return json;
  return JSON.stringify(JSON.parse(json), (key, value: unknown) =>
    key === "error" ? innermostLine(value as ErrorReport) : value,
  );
}

function innermostLine({ at, frames, ...error }: ErrorReport): object {
  const [innermost] = frames;
  return { ...error, line: lineOf(at), innermost: innermost && [innermost.functionName, lineOf(innermost.at)] };
}

/** The site, and beside it the script that lets a test run programs in a page. */
async function serve(site: string): Promise<Server> {
  const script = await pageScript();
  const server = createServer((request, response) => {
    if (request.url === SCRIPT) {
      response.setHeader("Content-Type", "text/javascript").end(script);
      return;
    }
    void fetch(site + (request.url ?? "/")).then(async (answer) => {
      for (const name of ["content-type", "content-security-policy"]) {
        const value = answer.headers.get(name);
        if (value !== null) response.setHeader(name, value);
      }
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return server;
}

/** From a first, wrong attempt to the pass. */
async function passExercise(reader: Reader): Promise<void> {
  await reader.press(EXERCISE, "Check");
  await reader.untilStatus(EXERCISE, /3 of 6 checks pass/u);
  await reader.rewrite(EXERCISE, SOLUTION);
  await reader.press(EXERCISE, "Check");
  await reader.untilStatus(EXERCISE, /All 6 checks pass/u);
  await reader.untilText(EXERCISE, /Your solution is kept/u);
}

/** @param pointer what the browser's driver presses with */
async function walkOnPhone(reader: Reader, pointer: "touch" | "mouse"): Promise<void> {
  const expectToFit = async (): Promise<void> => {
    expect(await reader.ask("document.documentElement.scrollWidth <= innerWidth")).toBe("true");
  };
  await reader.open(LESSON);
  await reader.ask(`(window.pressedWith = new Set(),
    addEventListener("pointerdown", ({ pointerType }) => pressedWith.add(pointerType), true))`);
  expect(Number(await reader.ask("innerWidth"))).toBeLessThan(480);
  await expectToFit();

  await reader.runUntilElapsed(SNIPPET, "2");
  await reader.rewrite(SNIPPET, 'console.log("with a thumb", 6 * 7);\n');
  await reader.press(SNIPPET, "Run");
  await reader.untilText(SNIPPET, /with a thumb 42/u);

  await passExercise(reader);
  await expectToFit();
  expect(await reader.ask("[...pressedWith].join()")).toBe(pointer);
}

for (const name of ["Chromium", "Firefox", "WebKit"] as const) {
  test.describe(name, () => {
    test.describe.configure({ mode: "serial", timeout: 300_000 });
    let chosen: BrowserUnderTest | undefined;
    let driver: Driver | undefined;
    let reader: Reader;
    let server: Server | undefined;

    test.beforeAll(async ({ browser, baseURL }) => {
      test.setTimeout(180_000);
      const all: readonly BrowserUnderTest[] = [chromiumOf(browser), firefox, webkit];
      chosen = all.find((one) => one.name === name);
      test.skip(chosen?.missing !== undefined, chosen?.missing);
      server = await serve(baseURL ?? "");
      if (chosen === undefined) throw new Error(`No driver for ${name}.`);
      driver = await chosen.start();
      reader = new Reader(driver, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    });

    test.afterAll(async () => {
      await driver?.close();
      server?.closeAllConnections();
      server?.close();
    });

    test("a lesson is read, run, edited, hung and stopped", async () => {
      await reader.open(LESSON);
      expect(await reader.ask("document.querySelector('h1').textContent")).toMatch(/\w/u);
      expect(await reader.outcome(SNIPPET)).toBe("recorded");

      await reader.runUntilElapsed(SNIPPET, "2");
      expect(await reader.text(SNIPPET)).toContain("Breakfast is coffee and toast, after 2.00 seconds.");

      await reader.rewrite(SNIPPET, 'console.log("tea", 6 * 7);\nnull.x;\n');
      await reader.press(SNIPPET, "Run");
      await reader.untilOutcome(SNIPPET, "failed");
      const failed = await reader.text(SNIPPET);
      for (const part of ["tea 42", "TypeError", "line 2"]) expect(failed).toContain(part);

      await reader.rewrite(SNIPPET, 'console.log("before");\nfor (;;) {}\n');
      await reader.press(SNIPPET, "Run");
      await reader.untilText(SNIPPET, /computed for 2 s without giving way, on line 2/u);
      await reader.press(SNIPPET, "Run");
      await reader.press(SNIPPET, "Stop");
      await reader.untilText(SNIPPET, /You stopped/u);

      await reader.press(SNIPPET, "Reset");
      await reader.press(SNIPPET, "Run");
      await reader.untilOutcome(SNIPPET, "finished");
    });

    test("an exercise is checked and passed, and that is kept", async () => {
      await reader.open(LESSON);
      await passExercise(reader);
      await reader.open(LESSON);
      await reader.untilText(EXERCISE, /Passed on/u);
    });

    test("a shared program opens, and does not run by itself", async () => {
      await reader.open(`/playground/${SHARED}`);
      await reader.until(
        "document.querySelector('main').textContent.replaceAll('\\u00a0', ' ')",
        /shared by somebody/u,
        "the code",
      );
      await reader.until("document.querySelectorAll('[data-outcome=finished]').length", "0", "no run");
    });

    // In Chromium, `phone.e2e.ts` does this and more.
    if (name !== "Chromium")
      test("on a phone, a lesson is read, run and edited, and its exercise passed", async ({ baseURL }) => {
        const phone = await chosen?.startPhone?.();
        if (phone === undefined) throw new Error(`No phone for ${name}.`);
        await walkOnPhone(new Reader(phone, baseURL ?? ""), name === "Firefox" ? "touch" : "mouse").finally(() =>
          phone.close(),
        );
      });

    // In Chromium, `offline.e2e.ts` does this and more.
    if (name !== "Chromium")
      test("what the first visit brought is read, run and checked with the server gone", async () => {
        const site = new SiteCopy({ wants: isOfLesson });
        await site.deploy(() => undefined);
        const visitor = reader.at(site.address);
        await visitor.open(LESSON);
        await visitor.until("document.querySelector('[data-offline]').textContent", /Ready to be used/u, "the copy");
        await site.unplug();
        // Never opened before.
        await visitor.open("/about/");
        await visitor.until("document.querySelector('h1').textContent", /About/u, "a page out of the copy");
        await visitor.open(LESSON);
        await visitor.press(SNIPPET, "Run");
        await visitor.untilOutcome(SNIPPET, "finished");
        await visitor.press(EXERCISE, "Check");
        await visitor.untilStatus(EXERCISE, /3 of 6 checks pass/u);
        await site.remove();
      });

    test("recordings are the same, byte for byte, as in Node", async () => {
      await reader.open("/about/");
      await reader.ask(`new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.onload = resolve; script.onerror = reject; script.src = ${JSON.stringify(SCRIPT)};
        document.head.append(script);
      })`);
      const node = createNodeSandbox();
      for (const source of PROGRAMS) {
        for (const rules of ["asyncio", "javascript"] as const) {
          const request = await requestFor(source, rules);
          const { recording } = await node.run(request);
          const json = await reader.ask(
            `window.sandboxInPage.run(${JSON.stringify(request)}, null).then(({ json }) => json)`,
          );
          expect(comparable(json, name), source).toBe(comparable(recordingToJson(recording), name));
        }
      }
    });
  });
}
