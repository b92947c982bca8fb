import { expect, it } from "vitest";
import { findSnippet, recordSnippet } from "#course";
import { costRows } from "./costs.ts";

const LESSON = "lessons/juggler/five-thousand";
const recordings = await Promise.all(
  ["threads.ts", "processes.ts", "juggler.ts"].map((file) => recordSnippet(findSnippet(LESSON, file))),
);

// By hand from costs.ts: 24 MB for the program, 8 MB a thread, 160 MB a process, 8 GB in all; so 1,021 threads or 51
// processes fit.
it("sets 5,000 players by threads, by processes and by asyncio side by side", () => {
  const rows = costRows(recordings).slice(2);
  expect(rows.map(({ name, figures }) => [name, ...figures.map(({ text }) => text)])).toEqual([
    ["Memory at most", "8.0 GB", "8.0 GB", "24 MB"],
    ["Threads at most", "1,022", "1", "1"],
    ["Processes at most", "1", "52", "1"],
    ["Tasks", "0", "0", "5,001"],
  ]);
});

it("measures each against the largest of its row, and words against nothing", () => {
  const shares = costRows(recordings).map(({ figures }) => figures.map(({ share }) => share));
  expect(shares[0]).toEqual([null, null, null]);
  expect(shares[3]).toEqual([1, 1 / 1022, 1 / 1022]);
  expect(shares[5]).toEqual([0, 0, 1]);
  expect(costRows(recordings.slice(0, 1))[5]?.figures).toEqual([{ text: "0", share: 0 }]);
});

it("says what each says last, and how long it takes", () => {
  const [says, takes] = costRows(recordings.slice(2));
  expect(says?.figures.map(({ text }) => text)).toEqual(["5000 of 5000 players are served."]);
  expect(takes?.figures.map(({ text }) => text)).toEqual(["1.000 s"]);
});
