import { expect, it } from "vitest";
import { SpanRows } from "./span-rows.ts";

/** More than three chunks. */
const ROWS = 50_000;

it("gives back what was written, through every growth", () => {
  const rows = new SpanRows();
  for (let row = 0; row < ROWS; row += 1) {
    expect(rows.add(row, row % 3, row % 22, row / 8, row / 4, row + 1, row + 2, row + 3)).toBe(row);
  }
  const table = rows.toTable(["a label"]);
  const numbers = Array.from({ length: ROWS }, (_, row) => row);
  expect(table).toEqual({
    length: ROWS,
    task: Int32Array.from(numbers),
    kind: Uint8Array.from(numbers, (row) => row % 3),
    reason: Uint8Array.from(numbers, (row) => row % 22),
    start: Float64Array.from(numbers, (row) => row / 8),
    end: Float64Array.from(numbers, (row) => row / 4),
    at: Int32Array.from(numbers, (row) => row + 1),
    target: Int32Array.from(numbers, (row) => row + 2),
    label: Int32Array.from(numbers, (row) => row + 3),
    woken: new Int32Array(ROWS).fill(-1),
    labels: ["a label"],
  });
});

it("sets the end of rows that were written long ago, and when their lanes were woken", () => {
  const rows = new SpanRows();
  for (let row = 0; row < ROWS; row += 1) rows.add(0, 0, 0, 0, 0, 0, 0, 0);
  const changed = [0, 255, 256, 16_383, 16_384, 40_000, ROWS - 1];
  for (const row of changed) {
    rows.setEnd(row, row + 1);
    rows.setWoken(row, row + 2);
  }
  const { end, woken } = rows.toTable([]);
  expect(Array.from(woken.keys()).filter((row) => woken[row] !== -1)).toEqual(changed);
  expect(changed.map((row) => woken[row])).toEqual(changed.map((row) => row + 2));
  expect(Array.from(end.keys()).filter((row) => end[row] !== 0)).toEqual(changed);
  expect(changed.map((row) => end[row])).toEqual(changed.map((row) => row + 1));
});
