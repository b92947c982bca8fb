// Texts of a program's own making at a length that can be kept and shown: names, labels, messages.

import { SHOWN } from "./limits.ts";

/** @param most UTF-16 code units that are kept */
export function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}… (${String(text.length - most)} more)`;
}

export function clipName(name: string): string {
  return clip(name, SHOWN.nameUnits);
}

/** The name of whatever a program gives as a function: classes may have any value as theirs. */
export function functionNameOf(given: unknown): string {
  const name: unknown = typeof given === "function" ? given.name : "";
  return typeof name === "string" ? name : "";
}
