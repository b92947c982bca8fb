// The table of spans while it is being written: columns in chunks, because copying a long column again and again to make
// it longer, and touching new memory each time, cost more than writing it. It knows numbers, not their meaning.

import { NONE } from "#recording";
import type { SpanTable } from "#recording";

const CHUNK_BITS = 14;
const CHUNK_ROWS = 1 << CHUNK_BITS;
/** Most runs are short: the first chunk begins small, and is copied until it is as long as the others. */
const FIRST_ROWS = 256;

class Chunk {
  readonly task: Int32Array;
  readonly kind: Uint8Array;
  readonly reason: Uint8Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly at: Int32Array;
  readonly target: Int32Array;
  readonly label: Int32Array;
  readonly woken: Int32Array;

  constructor(rows: number) {
    this.task = new Int32Array(rows);
    this.kind = new Uint8Array(rows);
    this.reason = new Uint8Array(rows);
    this.start = new Float64Array(rows);
    this.end = new Float64Array(rows);
    this.at = new Int32Array(rows);
    this.target = new Int32Array(rows);
    this.label = new Int32Array(rows);
    this.woken = new Int32Array(rows).fill(NONE);
  }
}

type ColumnName = keyof Chunk;

export class SpanRows {
  length = 0;
  #last = new Chunk(FIRST_ROWS);
  readonly #chunks = [this.#last];
  /** How many more rows the last chunk takes. */
  #room = FIRST_ROWS;

  /** Writes one more row. @returns its index */
  add(
    task: number,
    kind: number,
    reason: number,
    start: number,
    end: number,
    at: number,
    target: number,
    label: number,
  ): number {
    if (this.#room === 0) this.#grow();
    this.#room -= 1;
    const row = this.length;
    this.length += 1;
    const chunk = this.#last;
    const index = row & (CHUNK_ROWS - 1);
    chunk.task[index] = task;
    chunk.kind[index] = kind;
    chunk.reason[index] = reason;
    chunk.start[index] = start;
    chunk.end[index] = end;
    chunk.at[index] = at;
    chunk.target[index] = target;
    chunk.label[index] = label;
    return row;
  }

  setEnd(row: number, end: number): void {
    const chunk = this.#chunks[row >> CHUNK_BITS];
    if (chunk !== undefined) chunk.end[row & (CHUNK_ROWS - 1)] = end;
  }

  /** @param woken when the lane of this row joined the queue, as `Noted` */
  setWoken(row: number, woken: number): void {
    const chunk = this.#chunks[row >> CHUNK_BITS];
    if (chunk !== undefined) chunk.woken[row & (CHUNK_ROWS - 1)] = woken;
  }

  /** The whole table, each column in one piece. */
  toTable(labels: readonly string[]): SpanTable {
    const { length } = this;
    return {
      length,
      task: this.#joined("task", new Int32Array(length)),
      kind: this.#joined("kind", new Uint8Array(length)),
      reason: this.#joined("reason", new Uint8Array(length)),
      start: this.#joined("start", new Float64Array(length)),
      end: this.#joined("end", new Float64Array(length)),
      at: this.#joined("at", new Int32Array(length)),
      target: this.#joined("target", new Int32Array(length)),
      label: this.#joined("label", new Int32Array(length)),
      woken: this.#joined("woken", new Int32Array(length)),
      labels,
    };
  }

  #grow(): void {
    const rows = this.#last.task.length;
    if (rows < CHUNK_ROWS) {
      const longer = new Chunk(rows * 2);
      for (const name of Object.keys(longer) as ColumnName[]) longer[name].set(this.#last[name]);
      this.#chunks[0] = longer;
      this.#last = longer;
      this.#room = rows;
    } else {
      this.#last = new Chunk(CHUNK_ROWS);
      this.#chunks.push(this.#last);
      this.#room = CHUNK_ROWS;
    }
  }

  #joined<Column extends Chunk[ColumnName]>(name: ColumnName, whole: Column): Column {
    for (const [index, chunk] of this.#chunks.entries()) {
      const from = index * CHUNK_ROWS;
      whole.set(chunk[name].subarray(0, whole.length - from), from);
    }
    return whole;
  }
}
