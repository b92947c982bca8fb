// What a program is told about the errors that learners meet most, beside the error itself.

import { expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import { createNodeSandbox } from "#sandbox/node";
import { attemptRun } from "./attempt.ts";

const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };

async function recordingOf(source: string) {
  const result = await attemptRun(collaborators, source, { file: "program.ts", rules: "asyncio", seed: 1 });
  if (result.kind !== "ran") throw new Error(JSON.stringify(result));
  return result.recording;
}

async function failureOf(source: string): Promise<string[]> {
  const { outcome } = await recordingOf(source);
  if (outcome.kind !== "failed") throw new Error(JSON.stringify(outcome));
  const { name, message, hint } = outcome.error;
  return [`${name}: ${message}`, hint ?? ""];
}

function inMain(body: string): string {
  return `import asyncio from "asyncio";
async function get() { return "x"; }
async function main() { ${body} }
asyncio.run(main());`;
}

const NO_PAGE =
  "There is no page here. A program prints with `console.log`, and asks the simulated internet with `fetch` or `aiohttp`.";
const SIMULATED =
  "Programs here reach simulated hosts only, such as `https://pages.example/1`: there is no way out to the real network.";
const FORGOTTEN = "`get`, called on line 3, was never awaited: without `await` you have a coroutine, not its result.";
const HAND_OVER =
  "Hand over coroutines. With an `await` in front it is only the result of one; a function has to be called, and a list spread with `...`.";

it.each([
  [
    inMain("await (asyncio as any).slep(1);"),
    "TypeError: asyncio.slep is not a function",
    "Did you mean `asyncio.sleep`?",
  ],
  [
    inMain("(asyncio as any).creatTask(get());"),
    "TypeError: asyncio.creatTask is not a function",
    "Did you mean `asyncio.createTask`?",
  ],
  [
    inMain("new (asyncio as any).Mutex();"),
    "TypeError: asyncio.Mutex is not a constructor",
    'There is no `Mutex` in "asyncio". The reference pages list what there is.',
  ],
  [
    "import asyncio from 'asyncio';\n(asyncio as any).getEventLoop();",
    "TypeError: asyncio.getEventLoop is not a function",
    "There is one loop, and `asyncio.run(…)` makes and closes it; inside, `asyncio.getRunningLoop()` gives it.",
  ],
  [
    inMain("const xs: string[] = []; xs[3].toUpperCase();"),
    "TypeError: Cannot read properties of undefined (reading 'toUpperCase')",
    "What stands before `.toUpperCase` is `undefined` here. Print it on the line above, and look where it should have got its value.",
  ],
  [
    inMain("const board: any = null; board[0] = 1;"),
    "TypeError: Cannot set properties of null (setting '0')",
    "What stands before `[0]` is `null` here. Print it on the line above, and look where it should have got its value.",
  ],
  // As Firefox and Safari write it.
  [
    inMain('throw new TypeError(`can\'t access property "length", names[0] is undefined`);'),
    'TypeError: can\'t access property "length", names[0] is undefined',
    "What stands before `.length` is `undefined` here. Print it on the line above, and look where it should have got its value.",
  ],
  [
    inMain(`throw new TypeError("null is not an object (evaluating 'board.squares.length')");`),
    "TypeError: null is not an object (evaluating 'board.squares.length')",
    "What stands before `.length` is `null` here. Print it on the line above, and look where it should have got its value.",
  ],
  ['import { slep } from "time";\nslep(1);', "TypeError: slep is not a function", "Did you mean `time.sleep`?"],
  [inMain("(get() as any).toUpperCase();"), "TypeError: get(...).toUpperCase is not a function", FORGOTTEN],
  [
    inMain("for (const x of get() as any) console.log(x);"),
    "TypeError: get is not a function or its return value is not iterable",
    FORGOTTEN,
  ],
  [inMain("const g: any = get(); g.a.b;"), "TypeError: Cannot read properties of undefined (reading 'b')", FORGOTTEN],
  [
    inMain("asyncio.createTask(get as any);"),
    "TypeError: a coroutine was expected, got [AsyncFunction: get]",
    "Call it: `get()` is a coroutine, `get` only the function.",
  ],
  [
    inMain("await asyncio.gather(await get() as any);"),
    "TypeError: An asyncio.Future, a coroutine or an awaitable is required",
    HAND_OVER,
  ],
  [
    inMain("await asyncio.gather([get()] as any);"),
    "TypeError: An asyncio.Future, a coroutine or an awaitable is required",
    HAND_OVER,
  ],
  [
    inMain("await asyncio.toThread(get() as any);"),
    "TypeError: a callable object was expected, got <coroutine object get>",
    "Hand over the function and its arguments, with commas between them: a call with brackets is made here and now.",
  ],
  [
    inMain("asyncio.run(get());"),
    "RuntimeError: asyncio.run() cannot be called from a running event loop",
    "The loop runs already: `await` the coroutine instead.",
  ],
  [
    'import asyncio from "asyncio";\nasyncio.createTask(asyncio.sleep(1));',
    "RuntimeError: no running event loop",
    "Do this in a coroutine that `asyncio.run(…)` runs.",
  ],
  [inMain('await fetch("https://api.github.com/users");'), "TypeError: fetch failed", SIMULATED],
  [
    'import requests from "requests";\nrequests.get("https://www.python.org/");',
    "ConnectionError: Failed to resolve 'www.python.org' (Name or service not known)",
    SIMULATED,
  ],
  ["document.title = 'x';", "ReferenceError: document is not defined", NO_PAGE],
  [
    "process.exit();",
    "ReferenceError: process is not defined",
    "There is no Node here: neither files nor processes, only what the reference pages list.",
  ],
  [
    "setImmediate(() => 1);",
    "ReferenceError: setImmediate is not defined",
    "That is Node's: `setTimeout(callback, 0)` is here, and calls it once everything that is ready has run.",
  ],
  [
    'new Blob(["x"]);',
    "ReferenceError: Blob is not defined",
    "That is not part of the language, and not here: the reference pages list what there is.",
  ],
  ["print('x');", "ReferenceError: print is not defined", "Python's `print(…)` is `console.log(…)` here."],
  ["asyncio.run(1);", "ReferenceError: asyncio is not defined", 'Import it: `import asyncio from "asyncio"`.'],
  [
    "sleep(1);",
    "ReferenceError: sleep is not defined",
    'It is in "asyncio": import it, `import { sleep } from "asyncio"`.',
  ],
  ["setTimeOut(() => 1, 2);", "ReferenceError: setTimeOut is not defined", "Did you mean `setTimeout`?"],
  ["function brew() {}\nconst pot = async () => 1;\nawait_(pot);", "ReferenceError: await_ is not defined", ""],
  [
    "const f = () => { x; const x = 1; }; f();",
    "ReferenceError: Cannot access 'x' before initialization",
    "Declare it above the line that uses it.",
  ],
  [
    "const f = (): number => 1 + f(); f();",
    "RangeError: Maximum call stack size exceeded",
    "A function calls itself again and again: give it an end, or use a loop.",
  ],
  ["new Array(-1);", "RangeError: Invalid array length", "That is longer than any can be: make it piece by piece."],
  [
    "(Array.prototype as any).push = 1;",
    "TypeError: Cannot assign to read only property 'push' of a built-in object",
    "Built-in objects cannot be changed here: make one of your own.",
  ],
  ["throw new Error('mine');", "Error: mine", ""],
])("%s", async (source, error, hint) => {
  expect(await failureOf(source)).toEqual([error, hint]);
});

it("tells who awaits a function instead of calling it", async () => {
  const { findings } = await recordingOf(inMain("await get;"));
  expect(findings.map(({ message }) => message)).toEqual([
    "This awaits the function itself, and goes on at once. Call it: `await get()`.",
  ]);
});
