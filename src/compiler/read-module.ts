// Reads the learner's text and refuses what could not run here, with a reason. Knows nothing of esbuild.

import type { Rules } from "#recording";
import { matchBrackets } from "./diagnostics/brackets.ts";
import { LEARNERS_MODULE, moduleNames } from "#runtime";
import type { CompileOptions, Diagnostic } from "./compiler.ts";
import { diagnoseText } from "./diagnostics/diagnose.ts";
import { refuseProgram } from "./diagnostics/refusals.ts";
import { diagnoseFatal, diagnoseRecovered, isParseError } from "./diagnostics/syntax-errors.ts";
import { parseModule, type Syntax } from "./syntax.ts";
import { topLevelAwaits } from "./top-level-await.ts";
import { refuseText } from "./diagnostics/refused-texts.ts";

export type Reading =
  | {
      readonly kind: "read";
      /** The learner's text; what is no code in it (a byte order mark, a `#!` line) is out of the way. */
      readonly text: string;
      readonly program: Syntax["program"];
      readonly awaitsAtTop: boolean;
    }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] };

/** Far more than anyone writes, and few enough for the parser's and esbuild's stacks wherever they run. */
const DEEPEST = 100;

export function readModule(source: string, { rules, role }: Pick<CompileOptions, "rules" | "role">): Reading {
  const refusal = refuseText(source);
  if (refusal) return refused([refusal]);
  const text = hideWhatIsNoCode(source);
  const brackets = matchBrackets(text);
  if (brackets.depth > DEEPEST) return refused([TOO_DEEP]);
  try {
    const syntax = parseModule(text);
    return syntax ? judge(syntax, text, rules, modulesFor(role)) : refused([UNREADABLE]);
  } catch (thrown) {
    if (isParseError(thrown)) return refused([diagnoseFatal(thrown, text, brackets)]);
    if (thrown instanceof RangeError) return refused([TOO_DEEP]);
    throw thrown;
  }
}

function modulesFor(role: CompileOptions["role"]): readonly string[] {
  return role === "driver" ? [...moduleNames, LEARNERS_MODULE] : moduleNames;
}

function judge({ program, errors }: Syntax, text: string, rules: Rules, modules: readonly string[]): Reading {
  const diagnostics = [...diagnoseRecovered(errors, text, program), ...refuseProgram(program, text, rules, modules)];
  if (diagnostics.length > 0) return refused(diagnostics);
  return { kind: "read", text, program, awaitsAtTop: topLevelAwaits(program).length > 0 };
}

const UNREADABLE = diagnoseText("This program cannot be read.", "Look for the mistake in what you changed last.");

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
