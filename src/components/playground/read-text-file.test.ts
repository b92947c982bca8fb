import { expect, it } from "vitest";
import { readTextFile } from "./read-text-file.ts";

it("reads UTF-8, with the line ends of the editor", async () => {
  expect(await readTextFile(new Blob(["\ufeffthé\r\n1\r2\n"]))).toEqual({ kind: "text", text: "thé\n1\n2\n" });
});

it.each([
  ["a picture", new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)])],
  ["zeros", new Blob(["a\0b"])],
])("refuses %s", async (_what, file) => {
  expect(await readTextFile(file)).toEqual({
    kind: "refused",
    sentence: "That file holds no text, so it was not opened. Choose a program.",
  });
});

it("refuses what is far too large, without reading it", async () => {
  expect(await readTextFile(new Blob(["x".repeat(1024 * 1024 + 1)]))).toEqual({
    kind: "refused",
    sentence: "That file is larger than 1 MiB, so it was not opened. Programs here are much smaller.",
  });
});
