// What a learner is told while typing: TypeScript itself, with the world of a snippet around it.

import { describe, expect, it } from "vitest";
import { replyTo } from "./protocol.ts";
import { readWorld } from "./read-world.ts";
import { createSnippetLanguage } from "./snippet-language.ts";

const language = createSnippetLanguage(readWorld());
const FILE = "/1/breakfast.ts";
const IMPORT = 'import asyncio from "asyncio";\n';

/** Puts a text into the language, and gives the offset of the bar in it. */
function write(text: string, file = FILE): number {
  const offset = text.indexOf("|");
  language.update(file, text.replace("|", ""));
  return offset;
}

function errorsIn(text: string, file = FILE): string[] {
  write(text, file);
  const errors = language.diagnose(file).filter(({ kind }) => kind === "error");
  return errors.map(({ message }) => message.split("\n", 1)[0] ?? "");
}

describe("completion", () => {
  it("lists the names of a module", () => {
    const names = language.complete(FILE, write(`${IMPORT}asyncio.|`)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["gather", "sleep", "createTask", "Queue", "CancelledError"]));
    expect(names).not.toContain("default");
  });

  it("lists the modules", () => {
    const names = language.complete(FILE, write('import time from "|";')).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["asyncio", "time", "aiohttp", "cpu", "concurrent.futures"]));
  });

  it("lists nothing of a browser or of Node", () => {
    const names = language.complete(FILE, write("|")).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["console", "setTimeout", "Promise", "await"]));
    for (const foreign of ["document", "window", "process", "require"]) expect(names).not.toContain(foreign);
  });

  it("says which names are not to be used", () => {
    const offset = write(`${IMPORT}asyncio.createTask(asyncio.sleep(1)).|`);
    const deprecated = language.complete(FILE, offset).filter(({ isDeprecated }) => isDeprecated);
    expect(deprecated.map(({ name }) => name)).toEqual(["setException", "setResult"]);
  });

  it("says more about one of them", () => {
    const documentation = language.describe(FILE, write(`${IMPORT}asyncio.|`), "isfuture");
    expect(documentation?.signature).toBe("function asyncio.isfuture(obj: unknown): obj is asyncio.Future");
    expect(documentation?.markdown).toContain("Whether this is a future or a task.");
  });
});

describe("hover", () => {
  it("shows types as they are here, and the docstring in words", () => {
    const hover = language.hover(FILE, write(`${IMPORT}const |x = await asyncio.gather(asyncio.sleep(1, "a"));`));
    expect(hover?.signature).toBe("const x: [string]");
    const markdown = language
      .hover(FILE, write(`${IMPORT}asyncio.tim|eout(1, async () => 2);`))
      ?.markdown.split("\n\n");
    expect(markdown?.slice(1, 5)).toEqual([
      "`delay`: in seconds from now; `null` means no limit (yet: see `scope.reschedule`).",
      "Throws `TimeoutError` when the time is over. Catch it outside the block.",
      "Python: `async with asyncio.timeout(delay) as scope:`",
      "Unlike Python: Takes the block as a function: `await using` cannot see an error on its way out, `async with` can.",
    ]);
    expect(markdown?.[5]).toMatch(/^```ts\nimport asyncio/);
  });

  it("says nothing about nothing", () => {
    expect(language.hover(FILE, write("  |  "))).toBeUndefined();
  });
});

describe("signatures", () => {
  it("show the call that is being typed, and its argument", () => {
    const help = language.signatures(FILE, write(`${IMPORT}asyncio.waitFor(asyncio.sleep(1), |)`));
    expect(help?.all.map(({ signature }) => signature)).toEqual([
      "waitFor(aw: asyncio.Awaitable<void>, timeout: number | null): asyncio.Coroutine<void>",
    ]);
    expect(help?.activeParameter).toBe(1);
    expect(help?.all[0]?.parameters[1]?.markdown).toBe("in seconds; `null` waits for as long as it takes.");
  });
});

describe("diagnoses", () => {
  it("find what is wrong, with its place", () => {
    const text = `${IMPORT}asyncio.gather(5);`;
    write(text);
    expect(language.diagnose(FILE)).toEqual([
      expect.objectContaining({
        kind: "error",
        span: { start: text.indexOf("5"), length: 1 },
        message: expect.stringContaining("Argument of type 'number' is not assignable") as unknown,
      }),
    ]);
  });

  it("fade what is not used, without calling it wrong", () => {
    write("const unused = 1;");
    expect(language.diagnose(FILE)).toEqual([expect.objectContaining({ kind: "hint", isUnnecessary: true })]);
  });

  it("give no advice about Node and browsers", () => {
    expect(errorsIn("process.exit(); document.title;")).toEqual([
      "Cannot find name 'process'.",
      "Cannot find name 'document'.",
    ]);
  });

  it("keep snippets apart, also those without imports", () => {
    expect(errorsIn("const tea = 1;", "/1/a.ts")).toEqual([]);
    expect(errorsIn("const tea = 2;", "/2/a.ts")).toEqual([]);
  });

  it("see the new text of a file that was away", () => {
    expect(errorsIn("nobody;")).toHaveLength(1);
    language.remove(FILE);
    expect(() => language.diagnose(FILE)).toThrow("Could not find source file");
    expect(errorsIn("const nobody = 1; nobody;")).toEqual([]);
  });
});

it("formats a text", () => {
  const text = "function  f( ){\n      return [1,2]\n}";
  write(text);
  const formatted = language
    .format(FILE)
    .toReversed()
    .reduce((all, { span, newText }) => all.slice(0, span.start) + newText + all.slice(span.start + span.length), text);
  expect(formatted).toBe("function f() {\n  return [1, 2]\n}");
});

describe("replyTo", () => {
  it("carries out a call", () => {
    write("const a = 1;");
    expect(replyTo(language, { id: 7, method: "format", parameters: [FILE] })).toEqual({ id: 7, result: [] });
  });

  it("sends an error of TypeScript's as text", () => {
    const reply = replyTo(language, { id: 8, method: "diagnose", parameters: ["/nowhere.ts"] });
    expect(reply).toEqual({ id: 8, error: expect.stringContaining("Could not find source file") as unknown });
  });
});
