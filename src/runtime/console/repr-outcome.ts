// Outcomes as CPython shows them inside the text of a future: `result=5`, `exception=ValueError('salty')`.
// CPython asyncio/base_futures.py, _future_repr_info; Objects/exceptions.c, BaseException_repr.

import { KeyError } from "../modules/builtins.ts";
import { clip } from "../clip.ts";
import { describeValue, errorParts } from "./describe.ts";
import { membersOf } from "./describe-group.ts";

const SUB_EXCEPTIONS = / \(\d+ sub-exceptions?\)$/u;

const ON_ONE_LINE = { depth: 0, breakLength: Number.POSITIVE_INFINITY } as const;
const LONGEST_RESULT = 60;

/** Whether the result of a future is being shown. */
let isInside = false;

/** With a space before it, as it follows the state. */
export function reprException(error: unknown): string {
  return ` exception=${reprError(error)}`;
}

/** Futures inside are shown without their results: one may be in itself. CPython uses `reprlib` for it, which shortens. */
export function reprResult(result: unknown): string {
  if (isInside) return " result=...";
  isInside = true;
  try {
    return ` result=${clip(describeValue(result, ON_ONE_LINE), LONGEST_RESULT)}`;
  } finally {
    isInside = false;
  }
}

function reprError(error: unknown): string {
  const { name, message } = errorParts(error);
  const members = membersOf(error);
  if (members.length > 0) {
    const text = describeValue(message.replace(SUB_EXCEPTIONS, ""));
    return `${name}(${text}, [${members.map(reprError).join(", ")}])`;
  }
  // The message of a `KeyError` is the key as it would stand in the source.
  return `${name}(${message === "" || error instanceof KeyError ? message : describeValue(message)})`;
}
