// What esbuild says about a text, led back to the learner's place and put into the learner's words.

import type { Message } from "esbuild";
import type { Diagnostic } from "../compiler.ts";
import { diagnoseText, diagnostic } from "./diagnose.ts";
import type { Transformed } from "../lower.ts";
import type { Retrace } from "../source-map.ts";

/** esbuild only warns of these, but what they warn of is always a mistake. */
const WRONG: ReadonlySet<string> = new Set(["assign-to-constant", "assign-to-import"]);

/** @param back from the text that esbuild was given to the learner's */
export function diagnoseBuild({ errors, warnings }: Transformed, back: Retrace): Diagnostic[] {
  return [...errors, ...warnings.filter(({ id }) => WRONG.has(id))].map((message) => diagnoseMessage(message, back));
}

function diagnoseMessage({ id, text, location }: Message, back: Retrace): Diagnostic {
  const [message, hint] = wordsFor(id, text);
  const place = location && back({ line: location.line - 1, column: unitsIn(location.lineText, location.column) });
  if (!location || !place) return diagnoseText(message, hint);
  const from = unitsIn(location.lineText, location.column);
  const length = unitsIn(location.lineText, location.column + location.length) - from;
  return diagnostic(place.line + 1, place.column + 1, length, message, hint);
}

function wordsFor(id: string, text: string): [message: string, hint?: string] {
  const name = /"([^"]*)"/u.exec(text)?.[1] ?? "";
  if (id === "assign-to-constant") {
    return [
      `\`${name}\` is a constant: it cannot be given another value.`,
      `Declare it with \`let\` instead of \`const\`.`,
    ];
  }
  if (id === "assign-to-import") {
    return [`\`${name}\` is imported: it cannot be given another value.`, "Use a variable of your own."];
  }
  return [text.endsWith(".") ? text : `${text}.`];
}

/** How many UTF-16 code units the first bytes of a line are: esbuild counts columns in bytes of UTF-8. */
function unitsIn(line: string, bytes: number): number {
  return new TextDecoder().decode(new TextEncoder().encode(line).subarray(0, bytes)).length;
}
