// The steps of an async function's body under JavaScript rules, together with those of the block ends inside it: the
// awaits of an `await using` happen in the function itself, not in a call of their own.

import type { Steps } from "../tasks/coroutine.ts";
import type { BlockEnd } from "./disposal.ts";

export type How = "next" | "throw" | "return";

export class BodySteps {
  readonly #body: Steps;
  /** The end of a block that is being left. */
  #blockEnd: Steps | null = null;

  constructor(body: Steps) {
    this.#body = body;
  }

  /** What comes now is awaited by the end of a block, not yielded by the body. */
  get isInBlockEnd(): boolean {
    return this.#blockEnd !== null;
  }

  /** The body awaits the end of a block: its steps come first. */
  enter(end: BlockEnd): IteratorResult<unknown> {
    this.#blockEnd = end.steps;
    return this.resume("next", undefined);
  }

  resume(how: How, value: unknown): IteratorResult<unknown> {
    const end = this.#blockEnd;
    if (end === null) return resumed(this.#body, how, value);
    let result: IteratorResult<unknown>;
    try {
      result = resumed(end, how, value);
    } catch (error) {
      this.#blockEnd = null;
      return this.#body.throw(error);
    }
    if (result.done !== true) return result;
    this.#blockEnd = null;
    return this.#body.next(result.value);
  }
}

function resumed(steps: Steps, how: How, value: unknown): IteratorResult<unknown> {
  if (how === "next") return steps.next(value);
  return how === "throw" ? steps.throw(value) : steps.return(value);
}
