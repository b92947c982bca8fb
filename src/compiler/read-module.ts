// Reads the learner's text and refuses what could not run here, with a reason. Knows nothing of esbuild.

import type { Rules } from "#recording";
import type { Diagnostic } from "./compiler.ts";
import { diagnoseText } from "./diagnose.ts";
import { refuseProgram } from "./refusals.ts";
import { diagnoseSyntax, isParseError } from "./syntax-errors.ts";
import { parseModule, type Syntax } from "./syntax.ts";
import { topLevelAwaits } from "./top-level-await.ts";
import { refuseText } from "./refused-texts.ts";

export type Reading =
  | {
      readonly kind: "read";
      /** The learner's text; what is no code in it (a byte order mark, a `#!` line) is out of the way. */
      readonly text: string;
      readonly program: Syntax["program"];
      readonly awaitsAtTop: boolean;
    }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] };

export function readModule(source: string, rules: Rules): Reading {
  const refusal = refuseText(source);
  if (refusal) return refused([refusal]);
  const text = hideWhatIsNoCode(source);
  try {
    const { program, errors } = parseModule(text);
    const diagnostics = errors.map((error) => diagnoseSyntax(error));
    diagnostics.push(...refuseProgram(program, text, rules));
    if (diagnostics.length > 0) return refused(diagnostics);
    return { kind: "read", text, program, awaitsAtTop: topLevelAwaits(program).length > 0 };
  } catch (thrown) {
    if (isParseError(thrown)) return refused([diagnoseSyntax(thrown)]);
    if (thrown instanceof RangeError) return refused([TOO_DEEP]);
    throw thrown;
  }
}

const TOO_DEEP = diagnoseText(
  "This program is nested too deeply to be compiled.",
  "Split the most deeply nested part into functions or variables of its own.",
);

function hideWhatIsNoCode(source: string): string {
  return source.replace(/^\uFEFF/u, " ").replace(/^( ?)#!/u, "$1//");
}

function refused(diagnostics: readonly Diagnostic[]): Reading {
  return { kind: "refused", diagnostics };
}
