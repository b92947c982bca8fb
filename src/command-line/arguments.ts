// Reads the command line. It knows no files and prints nothing.

import { parseArgs } from "node:util";
import { NETWORKS, RULES, settingsFrom } from "#recording";
import type { Rules, RunSettings } from "#recording";

export interface SnippetArguments {
  readonly kind: "run";
  /** As it was typed. */
  readonly file: string;
  readonly rules: Rules;
  readonly seed: number;
  readonly settings: RunSettings;
  readonly json: boolean;
}

export type Arguments =
  SnippetArguments | { readonly kind: "help" } | { readonly kind: "wrong"; readonly message: string };

export const HELP = `Usage: npm run --silent snippet -- FILE.ts [--rules asyncio|javascript] [--json]
       [--seed N] [--cores N] [--network fast|normal|slow]

Compiles a snippet and runs it on Juggler's event loop, in logical time: nothing really waits.

  FILE.ts   the snippet; relative paths start where you are
  --rules   whose order of events it follows: asyncio (the default) or javascript
  --json    prints the recording of the run as JSON instead of what the program printed
  --seed N  a whole number from which everything random follows (default 1)
  --cores N how many cores the simulated machine has (default 4)
  --network how quick the simulated internet is: fast, normal (the default) or slow

Prints what the program prints, then "finished in 2.000 s" (logical seconds) on stderr.
Exit status: 0 finished, 1 failed with an uncaught error, 2 did not compile, 3 stopped at a limit,
64 wrong arguments or unreadable file, 70 a bug in Juggler.
`;

const DEFAULTS = { rules: "asyncio", seed: "1", cores: "4", network: "normal", json: false, help: false } as const;

export function parseArguments(args: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rules: { type: "string", default: DEFAULTS.rules },
        seed: { type: "string", default: DEFAULTS.seed },
        cores: { type: "string", default: DEFAULTS.cores },
        network: { type: "string", default: DEFAULTS.network },
        json: { type: "boolean", default: DEFAULTS.json },
        help: { type: "boolean", short: "h", default: DEFAULTS.help },
      },
    });
  } catch (error) {
    return { kind: "wrong", message: error instanceof Error ? error.message : String(error) };
  }
  const { positionals, values } = parsed;
  if (values.help) return { kind: "help" };
  return toArguments(positionals, values);
}

interface Values {
  readonly rules: string;
  readonly seed: string;
  readonly cores: string;
  readonly network: string;
  readonly json: boolean;
}

function toArguments(files: readonly string[], values: Values): Arguments {
  const [file] = files;
  if (file === undefined) return { kind: "wrong", message: "Which file? Name one." };
  if (files.length > 1) return { kind: "wrong", message: `One file at a time, not ${String(files.length)}.` };
  const rules = RULES.find((name) => name === values.rules);
  if (rules === undefined) {
    return { kind: "wrong", message: `--rules is one of ${RULES.join(", ")}, not "${values.rules}".` };
  }
  const seed = Number(values.seed);
  if (values.seed.trim() === "" || !Number.isSafeInteger(seed)) {
    return { kind: "wrong", message: `--seed is a whole number, not "${values.seed}".` };
  }
  const network = NETWORKS.find((name) => name === values.network);
  if (network === undefined) {
    return { kind: "wrong", message: `--network is one of ${NETWORKS.join(", ")}, not "${values.network}".` };
  }
  const settings = settingsFrom({ cores: Number(values.cores), network });
  if (settings.kind === "malformed") {
    return { kind: "wrong", message: `--cores is a whole number from 1 to 64, not "${values.cores}".` };
  }
  return { kind: "run", file, rules, seed, settings: settings.value, json: values.json };
}
