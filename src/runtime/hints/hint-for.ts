// What to do next about an error that ended a program, for the errors that learners meet most. It reads the error's words
// as the engines write them, and never throws.

import { lineOf } from "#recording";
import { PROGRAM_GLOBALS } from "../globals/index.ts";
import { exportsOf, moduleNames } from "../modules/index.ts";
import type { RunState } from "../run-state.ts";
import { hintForMissing, hintForMissingExport } from "./missing-names.ts";
import type { KnownNames } from "./missing-names.ts";

const SIMULATED =
  "Programs here reach simulated hosts only, such as `https://pages.example/1`: there is no way out to the real network.";

/** By what an error's message says. */
const BY_MESSAGE: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [/Name or service not known|^fetch failed$/u, SIMULATED],
  [/Assignment to constant variable|invalid assignment to const/u, "Declare it with `let` instead of `const`."],
  [
    /call stack size exceeded|too much recursion/u,
    "A function calls itself again and again: give it an end, or use a loop.",
  ],
  [/^Invalid (?:array|string) length/u, "That is longer than any can be: make it piece by piece."],
  [/^no running event loop/u, "Do this in a coroutine that `asyncio.run(…)` runs."],
  [
    /^An asyncio\.Future, a coroutine or an awaitable is required/u,
    "Hand over coroutines. With an `await` in front it is only the result of one; a function has to be called, and a list spread with `...`.",
  ],
  [
    /^a callable object was expected/u,
    "Hand over the function and its arguments, with commas between them: a call with brackets is made here and now.",
  ],
  [/^asyncio\.run\(\) cannot be called/u, "The loop runs already: `await` the coroutine instead."],
  [/before initialization/u, "Declare it above the line that uses it."],
  [
    /read only property '[^']*' of (?:a built-in object|object '\[object (?:global|DedicatedWorkerGlobalScope)\]')/u,
    "Built-in objects cannot be changed here: make one of your own.",
  ],
];

/** The same mistake as V8, SpiderMonkey and JavaScriptCore write it. */
const OF_NOTHING: readonly RegExp[] = [
  /^Cannot (?:read|set) propert(?:y|ies) of (?<nothing>undefined|null) \((?:reading|setting) '(?<name>[^']+)'\)/u,
  /^can't access property "?(?<name>[^",]+)"?, .* is (?<nothing>undefined|null)$/u,
  /^(?<nothing>undefined|null) is not an object \(evaluating '[^']*\.(?<name>[\w$]+)(?:'| =)/u,
];

/** What may come of using a coroutine as if it were its result. */
const MISUSED = /is not (?:a function|iterable|a constructor)|Cannot read propert|is not async iterable/u;

/** @param message as the engine wrote it */
export function hintFor(state: RunState, message: string): string | undefined {
  return (
    forFunction(message) ??
    forImported(state, message) ??
    forMissing(state, message) ??
    forMisused(state, message) ??
    forNothing(message) ??
    BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1]
  );
}

/** A function where a coroutine has to be: it was not called. */
function forFunction(message: string): string | undefined {
  const name = /^a coroutine was expected, got \[(?:Async)?Function: ([\w$]+)\]/u.exec(message)?.[1];
  return name && `Call it: \`${name}()\` is a coroutine, \`${name}\` only the function.`;
}

/** A name of a module, as the program calls it: `asyncio.slep`, or `slep` where that has been imported. */
const CALLED = /^(?:([\w$]+)\.)?([\w$]+) is not a (?:function|constructor)/u;

function forImported(state: RunState, message: string): string | undefined {
  const [, holder, name] = CALLED.exec(message) ?? [];
  if (name === undefined) return undefined;
  // What the compiler writes for an import.
  const declared = new RegExp(String.raw`\bvar .*\b${escaped(holder ?? name)} = import_(\w+?)\d*\.([\w$]+)`, "u");
  const [, identifier, imported] = declared.exec(state.program.code) ?? [];
  const module = moduleNames.find((known) => known.replace(/\W/gu, "_") === identifier);
  if (module === undefined || imported === undefined || (holder === undefined) === (imported === "default")) return;
  return hintForMissingExport(module, holder === undefined ? imported : name, namesOf(state));
}

function escaped(name: string): string {
  return name.replaceAll("$", String.raw`\$`);
}

function forMissing(state: RunState, message: string): string | undefined {
  const name = /^(?:Can't find variable: )?([\w$]+)(?: is not defined|$)/u.exec(message)?.[1];
  return name && /is not defined|Can't find variable/u.test(message) ? hintForMissing(name, namesOf(state)) : undefined;
}

function forMisused({ recorder }: RunState, message: string): string | undefined {
  if (!MISUSED.test(message)) return undefined;
  const forgotten = recorder.findings.findLast(({ kind }) => kind === "never-awaited");
  const name = /^`([^`]+)`/u.exec(forgotten?.message ?? "")?.[1];
  if (forgotten === undefined || name === undefined) return undefined;
  return (
    `\`${name}\`, called on line ${String(lineOf(forgotten.at))}, was never awaited: ` +
    "without `await` you have a coroutine, not its result."
  );
}

/** Something is taken from what is not there. */
function forNothing(message: string): string | undefined {
  for (const pattern of OF_NOTHING) {
    const { nothing, name } = pattern.exec(message)?.groups ?? {};
    if (nothing === undefined || name === undefined) continue;
    return `What stands before \`${/^\d+$/u.test(name) ? `[${name}]` : `.${name}`}\` is \`${nothing}\` here. Print it on the line above, and look where it should have got its value.`;
  }
  return undefined;
}

function namesOf(state: RunState): KnownNames {
  const own = state.program.functions.map(({ name }) => name).filter((name) => /^[\w$]+$/u.test(name));
  return {
    globals: [...PROGRAM_GLOBALS, ...own],
    modules: new Map(moduleNames.map((name) => [name, exportsOf(state, name)])),
  };
}
