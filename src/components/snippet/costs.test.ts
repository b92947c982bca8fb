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
  expect(costRows(recordings).slice(2)).toEqual([
    { name: "Memory at most", figures: ["8.0 GB", "8.0 GB", "24 MB"] },
    { name: "Threads at most", figures: ["1,022", "1", "1"] },
    { name: "Processes at most", figures: ["1", "52", "1"] },
    { name: "Tasks", figures: ["0", "0", "5,001"] },
  ]);
});

it("says what each says last, and how long it takes", () => {
  const [says, takes] = costRows(recordings.slice(2));
  expect(says?.figures).toEqual(["5000 of 5000 players are served."]);
  expect(takes?.figures).toEqual(["1.000 s"]);
});
