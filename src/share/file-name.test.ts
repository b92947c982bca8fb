import { expect, it } from "vitest";
import { fileNameFrom } from "./file-name.ts";

it.each([
  ["tea.ts", "tea.ts"],
  ["Tea time", "Tea time.ts"],
  ["thé à la menthe.tsx", "thé à la menthe.ts"],
  ["чай.js", "чай.ts"],
  ["tea.test.ts", "tea.test.ts"],
  ["../../etc/passwd", "etc passwd.ts"],
  [".ts", "program.ts"],
  ["   ", "program.ts"],
  ["a\u202eb\u200bc", "a b c.ts"],
  ["a\n\tb<i>", "a b i.ts"],
  ["x".repeat(100), `${"x".repeat(64)}.ts`],
])("makes a file's name of %j", (wanted, name) => {
  expect(fileNameFrom(wanted)).toBe(name);
  expect(fileNameFrom(name)).toBe(name);
});
