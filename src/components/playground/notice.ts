// What the playground tells the reader above the code, and in which words.

import { findHiddenCharacters } from "#editor";
import { formatSeconds } from "#recording";
import type { Program } from "./program.ts";

export type Notice =
  /** The program came with a link. */
  | { readonly kind: "foreign"; readonly sentence: string }
  /** Something that was asked for is not there. */
  | { readonly kind: "trouble"; readonly sentence: string }
  /** It can be brought back. */
  | { readonly kind: "removed"; readonly sentence: string; readonly program: Program };

const SOMEBODY =
  "This program came with the link, and somebody else may have written it. Read it before you run it. " +
  "Your own programs are as you left them.";
const MOST_LINES = 5;

/** @param moment logical seconds at which whoever shared it was looking; `null` for none in particular */
export function sayForeign(code: string, moment: number | null): string {
  const parts = [SOMEBODY, sayHidden(code), moment === null ? null : `It was shared at ${formatSeconds(moment)}.`];
  return parts.filter((part) => part !== null).join(" ");
}

function sayHidden(code: string): string | null {
  const hidden = findHiddenCharacters(code);
  if (hidden.length === 0) return null;
  const lines = [...new Set(hidden.map(({ line }) => line))];
  const named = lines.slice(0, MOST_LINES).join(", ");
  const where = `${lines.length === 1 ? "line" : "lines"} ${named}${lines.length > MOST_LINES ? " and further down" : ""}`;
  return `It holds characters that nobody sees, marked on ${where}: they can make code look like other code.`;
}

export const NO_SUCH_PROGRAM =
  "The program in this address is not in this browser: it was deleted, or it is kept in another one.";
export const NO_SUCH_EXAMPLE = "There is no such example in the course any more. The list has those that there are.";
export const NO_EXAMPLES = "The examples could not be loaded. Check your connection, then try again.";
export const NO_TEXT = "That file holds no text, so it was not opened. Choose a program.";
export const TOO_LARGE = "That file is larger than 1 MiB, so it was not opened. Programs here are much smaller.";

export function sayRemoved(name: string): string {
  return `${name} is deleted.`;
}
