import { expect, it } from "vitest";
import { announceCompiler, isCompilerAwaited } from "./announce-compiler.ts";
import { SampleCollaborators } from "./sample-collaborators.ts";

const OPTIONS = { file: "tea.ts", rules: "asyncio" } as const;

it("is awaited until its first answer, and never again", async () => {
  const compiler = announceCompiler(new SampleCollaborators().collaborators.compiler);
  expect(isCompilerAwaited.value).toBe(false);
  const first = compiler.compile("tea", OPTIONS);
  expect(isCompilerAwaited.value).toBe(true);
  await first;
  expect(isCompilerAwaited.value).toBe(false);
  const second = compiler.compile("tea", OPTIONS);
  expect(isCompilerAwaited.value).toBe(false);
  await second;
});

it("is not awaited where it has been warmed", async () => {
  const compiler = announceCompiler(new SampleCollaborators().collaborators.compiler);
  await compiler.warm();
  void compiler.compile("tea", OPTIONS);
  expect(isCompilerAwaited.value).toBe(false);
});
