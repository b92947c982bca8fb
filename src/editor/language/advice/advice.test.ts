// What is said about a snippet beyond types, and what each fix makes of it.

import type ts from "typescript";
import { describe, expect, it } from "vitest";
import { readWorld } from "../read-world.ts";
import { createSnippetLanguage } from "../snippet-language.ts";

const language = createSnippetLanguage(readWorld());
const FILE = "/1/tea.ts";
const ASYNCIO = 'import asyncio from "asyncio";\n';
const BREW = "async function brew(cup: number) {\n  await asyncio.sleep(cup);\n  return cup;\n}\n";

/** What is said, with the text that it is said of. Unused names and the like are TypeScript's own. */
function adviceOn(text: string): string[] {
  language.update(FILE, text);
  return language
    .diagnose(FILE)
    .filter(({ isUnnecessary }) => !isUnnecessary)
    .map(({ kind, span, message }) => `${kind} ${text.slice(span.start, span.start + span.length)}: ${message}`);
}

/** The text after a fix of what is wrong at the first of these words. */
function fixed(text: string, at: string, title: string): string {
  language.update(FILE, text);
  const fixes = language.fixes(FILE, { start: text.indexOf(at), length: 0 });
  const fix = fixes.find((each) => each.title === title);
  if (fix === undefined) throw new Error(`Only: ${fixes.map((each) => each.title).join(", ")}`);
  const backwards = [...fix.changes].sort((one, other) => other.span.start - one.span.start);
  return backwards.reduce(
    (changed, { span, newText }: ts.TextChange) =>
      changed.slice(0, span.start) + newText + changed.slice(span.start + span.length),
    text,
  );
}

describe("a coroutine that nobody runs", () => {
  const inMain = (line: string): string =>
    `${ASYNCIO}${BREW}async function main() {\n  ${line}\n}\nasyncio.run(main());\n`;

  it("is pointed out, and can be awaited or made a task", () => {
    const text = inMain("brew(2);");
    expect(adviceOn(text)).toEqual([
      "warning brew(2): This makes a coroutine, and nothing runs it: await it, or make it a task.",
    ]);
    expect(fixed(text, "brew(2)", "Await it")).toBe(inMain("await brew(2);"));
    expect(fixed(text, "brew(2)", "Make it a task")).toBe(inMain("asyncio.createTask(brew(2));"));
  });

  it("is run at the top of the program", () => {
    const text = `${ASYNCIO}${BREW}brew(1);\n`;
    expect(fixed(text, "brew(1)", "Run it: asyncio.run(…)")).toBe(`${ASYNCIO}${BREW}asyncio.run(brew(1));\n`);
  });

  it.each([
    "await brew(2);",
    "void brew(2);",
    "brew(2).then(console.log);",
    "const tea = brew(2); await tea;",
    "asyncio.createTask(brew(2));",
    "asyncio.gather(brew(1), brew(2));",
    "asyncio.getRunningLoop().callSoon(() => brew(2));",
    "await (await asyncio.shield(brew(2)));",
  ])("is not what stands in `%s`", (line) => {
    expect(adviceOn(inMain(line)).filter((said) => said.includes("nothing runs it"))).toEqual([]);
  });

  it("is none without asyncio: under JavaScript rules the call runs", () => {
    expect(adviceOn("async function brew() {}\nbrew();\n")).toEqual([]);
  });
});

describe("a call that blocks the loop", () => {
  it("can be awaited instead, with the import that it needs", () => {
    const text = 'import time from "time";\nasync function toast() {\n  time.sleep(5);\n}\n';
    expect(adviceOn(text)).toEqual([
      "warning time.sleep(5): `time.sleep` in a coroutine stops the whole loop. Nothing else can run meanwhile. Await `asyncio.sleep` instead.",
    ]);
    expect(fixed(text, "time.sleep", "Await asyncio.sleep instead")).toBe(
      `${ASYNCIO}import time from "time";\nasync function toast() {\n  await asyncio.sleep(5);\n}\n`,
    );
  });

  it("can be handed to a thread, also in the middle of an expression", () => {
    const text = (call: string): string =>
      `${ASYNCIO}import requests from "requests";\nasync function page() {\n  return ${call}.text;\n}\n`;
    expect(adviceOn(text('requests.get("https://pages.example/1")'))).toEqual([
      'warning requests.get("https://pages.example/1"): `requests.get` blocks until the answer is there. Nothing else can run meanwhile. Hand it to a thread, or use `aiohttp`.',
    ]);
    expect(fixed(text('requests.get("https://pages.example/1")'), "requests.get", "Hand it to a thread")).toBe(
      text('(await asyncio.toThread(requests.get, "https://pages.example/1"))'),
    );
  });

  it.each([
    ["a function that is not async", "function toast() {\n  time.sleep(5);\n}"],
    [
      "a function within, which a thread may call",
      "async function toast() {\n  const wait = () => time.sleep(5);\n  wait();\n}",
    ],
    ["the top of the program", "time.sleep(5);"],
    [
      "a `sleep` of one's own",
      "const own = { sleep(seconds: number) { return seconds; } };\nasync function toast() {\n  own.sleep(5);\n}",
    ],
  ])("is none in %s", (_where, code) => {
    expect(adviceOn(`import time from "time";\ntime.time();\n${code}\n`)).toEqual([]);
  });
});

describe("rounds that wait one after another", () => {
  const inMain = (...lines: string[]): string =>
    `${ASYNCIO}${BREW}async function main(cups: number[], brewed: number[]) {\n  ${lines.join("\n  ")}\n}\nmain;\n`;
  const HINT =
    "hint await brew(cup): Each round waits for the one before it. Where they do not depend on each other, `asyncio.gather` lets them wait together.";

  it("can be gathered", () => {
    const text = inMain("for (const cup of cups) await brew(cup);");
    expect(adviceOn(text)).toEqual([HINT]);
    expect(fixed(text, "await brew(cup)", "Gather them")).toBe(
      inMain("await asyncio.gather(...cups.map((cup) => brew(cup)));"),
    );
  });

  it("can be gathered with what they give", () => {
    const text = inMain("for (const cup of cups) {", "  brewed.push(await brew(cup));", "}");
    expect(adviceOn(text)).toEqual([HINT]);
    const after = fixed(text, "await brew(cup)", "Gather them");
    expect(after).toBe(inMain("brewed.push(...(await asyncio.gather(...cups.map((cup) => brew(cup)))));"));
    expect(adviceOn(after)).toEqual([]);
  });

  it.each([
    ["do more", ["for (const cup of cups) {", "  await brew(cup);", "  console.log(cup);", "}"]],
    ["only pause", ["for (const cup of cups) await asyncio.sleep(cup);"]],
    ["all do the same", ["for (const cup of cups) { await brew(1); }", "cups;"]],
    ["come as they come", ["for await (const cup of cups) await brew(cup);"]],
    ["are drawn from a generator", ["for (const cup of cups.values()) await brew(cup);"]],
  ])("is not said of rounds that %s", (_what, lines) => {
    expect(adviceOn(inMain(...lines)).filter((said) => said.includes("Each round waits"))).toEqual([]);
  });
});

describe("TypeScript's own fixes", () => {
  it("import a module that was forgotten", () => {
    expect(fixed("asyncio.run;\n", "asyncio", 'Add import from "asyncio"')).toContain('from "asyncio";');
  });

  it("mend a name that was misspelt", () => {
    const text = `${ASYNCIO}asyncio.gahter();\n`;
    expect(fixed(text, "gahter", "Change spelling to 'gather'")).toBe(`${ASYNCIO}asyncio.gather();\n`);
  });

  it("make a function async that awaits", () => {
    const text = `${ASYNCIO}function main() {\n  await asyncio.sleep(1);\n}\nmain;\n`;
    expect(fixed(text, "await", "Add async modifier to containing function")).toContain("async function main()");
  });

  it("write out no types, and are none where nothing is wrong", () => {
    language.update(FILE, "function cup(size) {\n  return size;\n}\ncup;\n");
    expect(language.fixes(FILE, { start: 13, length: 0 })).toEqual([]);
  });
});
