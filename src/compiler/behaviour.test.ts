import { describe, expect, it } from "vitest";
import { ODD_PROGRAMS } from "./testing/odd-programs.ts";
import { runCompiled, runNatively } from "./testing/run-both-ways.ts";

describe("a compiled program does what it does in V8", () => {
  it.each(ODD_PROGRAMS)("%s", async (source) => {
    const expected = await runNatively(source);
    expect(expected.length).toBeGreaterThan(0);
    expect(await runCompiled(source)).toEqual(expected);
  });
});
