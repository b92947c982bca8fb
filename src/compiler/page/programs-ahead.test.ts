import { expect, it, vi } from "vitest";
import type { CompileOptions, Compiler, CompileResult } from "../compiler.ts";
import { withProgramsAhead } from "./programs-ahead.ts";
import type { FetchProgram } from "./programs-ahead.ts";

const OPTIONS: CompileOptions = { file: "tea.ts", rules: "asyncio" };
const AHEAD = { file: "tea.ts", rules: "asyncio", code: "ahead", map: "{}", functions: [] };
const OWN: CompileResult = { kind: "compiled", program: { ...AHEAD, rules: "asyncio", code: "compiled here" } };

/** A compiler behind, and one program that the build has compiled: of the text `tea`. */
function setUp(program: unknown = AHEAD) {
  const behind = {
    compile: vi.fn<Compiler["compile"]>(() => Promise.resolve(OWN)),
    warm: vi.fn<Compiler["warm"]>(() => Promise.resolve()),
    dispose: vi.fn(),
  };
  const fetchProgram = vi.fn<FetchProgram>((source) =>
    source === "tea" ? (program instanceof Error ? Promise.reject(program) : Promise.resolve(program)) : null,
  );
  const compiler = withProgramsAhead(behind, fetchProgram);
  const codeOf = async (source: string, options = OPTIONS): Promise<string> => {
    const result = await compiler.compile(source, options);
    return result.kind === "compiled" ? result.program.code : "not compiled";
  };
  return { behind, fetchProgram, compiler, codeOf };
}

it("gives what the build has compiled, without the compiler, and fetches it once", async () => {
  const { behind, fetchProgram, codeOf } = setUp();
  expect([await codeOf("tea"), await codeOf("tea")]).toEqual(["ahead", "ahead"]);
  expect(behind.compile).not.toHaveBeenCalled();
  expect(fetchProgram).toHaveBeenCalledTimes(1);
});

it("compiles every other text, and a check's own code", async () => {
  const { codeOf } = setUp();
  expect(await codeOf("tea ")).toBe("compiled here");
  expect(await codeOf("tea", { ...OPTIONS, role: "driver" })).toBe("compiled here");
});

it.each([
  ["cannot be fetched", new Error("offline")],
  ["is no program", { ...AHEAD, code: 1 }],
  ["is called otherwise", { ...AHEAD, file: "coffee.ts" }],
  ["follows other rules", { ...AHEAD, rules: "javascript" }],
])("compiles the text itself where what was fetched %s, and tries again the next time", async (_why, program) => {
  const { fetchProgram, codeOf } = setUp(program);
  expect([await codeOf("tea"), await codeOf("tea")]).toEqual(["compiled here", "compiled here"]);
  expect(fetchProgram).toHaveBeenCalledTimes(2);
});

it("warms the compiler only for a text that the build has not compiled", async () => {
  const { behind, compiler, fetchProgram } = setUp();
  await compiler.warm({ source: "tea", options: OPTIONS });
  expect(fetchProgram).toHaveBeenCalledTimes(1);
  expect(behind.warm).not.toHaveBeenCalled();
  await compiler.warm({ source: "coffee", options: OPTIONS });
  expect(behind.warm.mock.calls).toEqual([[{ source: "coffee", options: OPTIONS }]]);
  await compiler.warm();
  expect(behind.warm).toHaveBeenCalledTimes(2);
});
