import { describe, expect, it } from "vitest";
import { runSteps } from "../testing/run-steps.ts";
import type { World } from "../testing/run-steps.ts";

interface Globals {
  readonly Promise: PromiseConstructor;
  readonly setTimeout: (callback: () => void, milliseconds: number) => number;
}

describe("a rejected promise", () => {
  it("counts as unhandled before time goes on, also where the program has queued nothing else", () => {
    const program = ({ globals }: World): void => {
      const { Promise, setTimeout } = globals as unknown as Globals;
      const rejected = Promise.reject(new RangeError("too late"));
      setTimeout(() => void rejected.catch(() => undefined), 1);
    };
    const { output, outcome } = runSteps(program, { rules: "javascript" });
    expect(output.map(({ text, time }) => [time, text])).toEqual([[0, "Uncaught (in promise) RangeError: too late"]]);
    expect(outcome.kind).toBe("failed");
  });
});
