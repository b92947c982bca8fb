// Reads the command line. It knows no files and prints nothing.

import { parseArgs } from "node:util";
import { RULES } from "#recording";
import type { Rules } from "#recording";

export interface SnippetArguments {
  readonly kind: "run";
  /** As it was typed. */
  readonly file: string;
  readonly rules: Rules;
  readonly seed: number;
  readonly json: boolean;
}

export type Arguments =
  SnippetArguments | { readonly kind: "help" } | { readonly kind: "wrong"; readonly message: string };

export const HELP = `Usage: npm run --silent snippet -- FILE.ts [--rules asyncio|javascript] [--seed N] [--json]

Compiles a snippet and runs it on Juggler's event loop, in logical time: nothing really waits.

  FILE.ts   the snippet; relative paths start where you are
  --rules   whose order of events it follows: asyncio (the default) or javascript
  --seed N  a whole number from which everything random follows (default 1)
  --json    prints the recording of the run as JSON instead of what the program printed

Prints what the program prints, then "finished in 2.000 s" (logical seconds) on stderr.
Exit status: 0 finished, 1 failed with an uncaught error, 2 did not compile, 3 stopped at a limit,
64 wrong arguments or unreadable file, 70 a bug in Juggler.
`;

const DEFAULTS = { rules: "asyncio", seed: "1", json: false, help: false } as const;

export function parseArguments(args: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rules: { type: "string", default: DEFAULTS.rules },
        seed: { type: "string", default: DEFAULTS.seed },
        json: { type: "boolean", default: DEFAULTS.json },
        help: { type: "boolean", short: "h", default: DEFAULTS.help },
      },
    });
  } catch (error) {
    return { kind: "wrong", message: error instanceof Error ? error.message : String(error) };
  }
  const { positionals, values } = parsed;
  if (values.help) return { kind: "help" };
  return toArguments(positionals, values.rules, values.seed, values.json);
}

function toArguments(files: readonly string[], rulesText: string, seedText: string, json: boolean): Arguments {
  const [file] = files;
  if (file === undefined) return { kind: "wrong", message: "Which file? Name one." };
  if (files.length > 1) return { kind: "wrong", message: `One file at a time, not ${String(files.length)}.` };
  const rules = RULES.find((name) => name === rulesText);
  if (rules === undefined) {
    return { kind: "wrong", message: `--rules is one of ${RULES.join(", ")}, not "${rulesText}".` };
  }
  const seed = Number(seedText);
  if (seedText.trim() === "" || !Number.isSafeInteger(seed)) {
    return { kind: "wrong", message: `--seed is a whole number, not "${seedText}".` };
  }
  return { kind: "run", file, rules, seed, json };
}
