// What the playground tells the reader above the code, and in which words.

import type { Program } from "./program.ts";

export type Notice =
  /** The program came with a link. */
  | { readonly kind: "foreign"; readonly sentence: string }
  /** Something that was asked for is not there. */
  | { readonly kind: "trouble"; readonly sentence: string }
  /** It can be brought back. */
  | { readonly kind: "removed"; readonly sentence: string; readonly program: Program };

export const NO_SUCH_PROGRAM =
  "The program in this address is not in this browser: it was deleted, or it is kept in another one.";
export const NO_SUCH_EXAMPLE = "There is no such example in the course any more. The list has those that there are.";
export const NO_EXAMPLES = "The examples could not be loaded. Check your connection, then try again.";

export function sayRemoved(name: string): string {
  return `${name} is deleted.`;
}
