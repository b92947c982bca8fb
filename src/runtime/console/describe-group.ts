// Errors with what they are groups of, as text. CPython Lib/traceback.py, TracebackException.format, without the places.

import { MOST_GROUP_DEPTH, MOST_MEMBERS } from "#recording";
import { isError } from "../errors.ts";
import { BaseExceptionGroup } from "../modules/exception-group.ts";
import { describeError } from "./describe.ts";
import { unwrapped } from "./inspect-within.ts";

/** `Name: message`, and under it what is in the group, where it is one. */
export function describeErrors(thrown: unknown, depth = MOST_GROUP_DEPTH): string {
  const members = depth === 0 ? [] : membersOf(thrown);
  if (members.length === 0) return describeError(thrown);
  const described = members.map((member, index) => `${String(index + 1)}: ${describeErrors(member, depth - 1)}`);
  return [describeError(thrown), ...described].join("\n").replaceAll("\n", "\n  ");
}

/** The errors that an exception group holds, the first ones of many; none of anything else. Never throws. */
export function membersOf(given: unknown): readonly unknown[] {
  try {
    const thrown = unwrapped(given);
    return isError(thrown) && thrown instanceof BaseExceptionGroup ? thrown.exceptions.slice(0, MOST_MEMBERS) : [];
  } catch {
    return [];
  }
}
