import { expect, it } from "vitest";
import { diskOf } from "./disk-in-memory.ts";
import { findSnippet } from "./find-snippet.ts";

const disk = diskOf({
  "content/home/juggle.ts": "",
  "content/home/juggle.py": "",
  "content/lessons/kitchen/tea/brew.ts": "",
  "content/lessons/kitchen/tea/brew.py": "",
});

it("looks in the folder of the lesson", () => {
  expect(findSnippet("lessons/kitchen/tea", "brew.ts", disk).path).toBe("content/lessons/kitchen/tea/brew.ts");
});

it("looks in the first page's own folder", () => {
  expect(findSnippet("", "juggle.ts", disk).path).toBe("content/home/juggle.ts");
});

it("stops the build at a name that is not there, and says which are", () => {
  expect(() => findSnippet("lessons/kitchen/tea", "pour.ts", disk)).toThrow(
    "content/lessons/kitchen/tea/pour.ts: A page names this snippet, but it is not there. Write it, or name one that is: brew.ts.",
  );
});
