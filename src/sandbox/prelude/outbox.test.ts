// When a run says what: at once at first, then in batches, and never more late than a few lines.

import { expect, it } from "vitest";
import type { OutputLine } from "#recording";
import type { RunMessage } from "../messages.ts";
import { Outbox } from "./outbox.ts";

const LINE: OutputLine = { time: 0, stream: "out", text: "x", task: 0, at: 1025, order: 0 };

function setUp() {
  const sent: RunMessage[] = [];
  const clock = { ms: 0 };
  const outbox = new Outbox({ now: () => clock.ms, post: (message) => sent.push(message) });
  return { sent, clock, outbox };
}

function lengths(sent: readonly RunMessage[]): number[] {
  return sent.map((message) => (message.kind === "output" ? message.lines.length : 0));
}

it("sends each of the first lines at once", () => {
  const { sent, outbox } = setUp();
  for (let i = 0; i < 100; i += 1) outbox.print(LINE);
  expect(lengths(sent)).toEqual(new Array(100).fill(1));
});

it("then sends sixteen at a time, or what there is after 16 ms", () => {
  const { sent, clock, outbox } = setUp();
  for (let i = 0; i < 100; i += 1) outbox.print(LINE);
  sent.length = 0;
  for (let i = 0; i < 40; i += 1) outbox.print(LINE);
  expect(lengths(sent)).toEqual([16, 16]);
  clock.ms = 16;
  outbox.print(LINE);
  expect(lengths(sent)).toEqual([16, 16, 9]);
});

it("sends the lines that wait ahead of a sign of life", () => {
  const { sent, outbox } = setUp();
  for (let i = 0; i < 103; i += 1) outbox.print(LINE);
  sent.length = 0;
  outbox.beat(2049);
  expect(sent).toEqual([
    { kind: "output", lines: [LINE, LINE, LINE] },
    { kind: "beat", at: 2049 },
  ]);
});

it("sends nothing where nothing waits", () => {
  const { sent, outbox } = setUp();
  outbox.flush();
  expect(sent).toEqual([]);
});
