// Runs programs that tests write by hand, in the form to which the compiler lowers async functions: generators that
// yield what they await. So the runtime can be tested without a compiler. Only tests import this.

import { packAt, USUAL_SETTINGS } from "#recording";
import type { Recording, Rules, RunSettings } from "#recording";
import { LIMITS } from "../limits.ts";
import type { Limits } from "../limits.ts";
import type { FunctionInfo } from "../program.ts";
import type { AsyncioNames } from "./asyncio-names.ts";
import type { Helpers } from "../rules/rules.ts";
import { programParameterNames, runProgram } from "../run-program.ts";
import type { Host } from "../run.ts";

/** The first function stands on this line, the second one on twice this line, and so on. */
const FUNCTION_LINES = 100;

type Body = (...parameters: unknown[]) => Generator<unknown, unknown, unknown>;

/** Takes whatever the program gives it; a test knows what that is. */
type Lowered = (...parameters: never[]) => ReturnType<Body>;

/** What a test's program has at hand. */
export interface World {
  /** An async function; its generator yields what it awaits. */
  readonly async: (name: string, steps: Lowered) => (...parameters: unknown[]) => unknown;
  /** An async generator; its generator yields `wait(x)` for `await x`, anything else for its own `yield`. */
  readonly asyncGenerator: (name: string, steps: Lowered) => (...parameters: unknown[]) => AsyncGenerator;
  /** `await` inside an async generator. */
  readonly wait: (value: unknown) => unknown;
  readonly asyncio: AsyncioNames;
  /** `beat(line)`: the program comes past this line. */
  readonly beat: (line: number) => void;
  /** `at(line, value)` is what the compiler puts around an awaited operand. */
  readonly at: (line: number, value: unknown) => unknown;
  readonly log: (...values: unknown[]) => void;
  readonly import: (module: string) => unknown;
  /** Everything else that a program is given, by name. */
  readonly globals: Readonly<Record<string, unknown>>;
  readonly helpers: Helpers;
}

export interface Options {
  readonly rules?: Rules;
  readonly limits?: Partial<Limits>;
  readonly settings?: Partial<RunSettings>;
  readonly host?: Partial<Host>;
}

export function runSteps(
  program: (world: World) => void,
  { rules = "asyncio", limits, settings, host }: Options = {},
): Recording {
  const functions: FunctionInfo[] = [];
  return runProgram(
    { file: "test.ts", rules, code: "", map: "", functions },
    (...parameters) => program(createWorld(functions, parameters)),
    { seed: 1, settings: { ...USUAL_SETTINGS, ...settings }, limits: { ...LIMITS, ...limits } },
    { now: () => 0, onOutput: () => undefined, onBeat: () => undefined, locate: () => [], ...host },
  );
}

/** The lines on the program's output. */
export function printed(recording: Recording): string[] {
  return recording.output.filter(({ stream }) => stream === "out").map(({ text }) => text);
}

function createWorld(functions: FunctionInfo[], parameters: readonly unknown[]): World {
  const values = Object.fromEntries(programParameterNames().map((name, index) => [name, parameters[index]]));
  const helpers = values["$$helpers"] as Helpers;
  const mark = (name: string): number => {
    const at = packAt(FUNCTION_LINES * (functions.length + 1), 1);
    return functions.push({ name, at, end: at }) - 1;
  };
  const load = values["require"] as World["import"];
  const print = values["console"] as { log(...values: unknown[]): void };
  return {
    async: (name, steps) => {
      const index = mark(name);
      return (...given) =>
        helpers.__async(null, given, function* (...own) {
          yield index;
          return yield* (steps as Body)(...own);
        });
    },
    asyncGenerator: (name, steps) => {
      const index = mark(name);
      return (...given) =>
        helpers.__asyncGenerator(null, given, function* (...own) {
          yield new helpers.__await(index);
          return yield* (steps as Body)(...own);
        }) as AsyncGenerator;
    },
    wait: (value) => new helpers.__await(value),
    at: (line, value) => (values["$$wait"] as (at: number, value: unknown) => unknown)(packAt(line, 1), value),
    beat: (line) => {
      (values["$$beat"] as (at: number) => void)(packAt(line, 1));
    },
    log: (...given) => print.log(...given),
    asyncio: load("asyncio") as AsyncioNames,
    import: load,
    globals: values,
    helpers,
  };
}
