// Columns that grow: the tables of a recording while they are being written. They know numbers, not their meaning.

type TypedArray = Float64Array | Int32Array | Uint8Array;

function widened<Column extends TypedArray>(column: Column, size: number): Column {
  // Not by `column.constructor`: that is the program's, and counts what the program takes.
  const wider =
    column instanceof Float64Array
      ? new Float64Array(size)
      : column instanceof Int32Array
        ? new Int32Array(size)
        : new Uint8Array(size);
  wider.set(column);
  return wider as Column;
}

/** Writes `Recording.tasks`. */
export class TaskColumns {
  length = 0;
  kind = new Uint8Array(64);
  readonly name: string[] = [];
  readonly functionName: string[] = [];
  parent = new Int32Array(64);
  at = new Int32Array(64);
  created = new Float64Array(64);
  born = new Int32Array(64);
  ended = new Int32Array(64);
  firstRun = new Float64Array(64);
  finished = new Float64Array(64);
  outcome = new Uint8Array(64);

  add(): number {
    if (this.length === this.kind.length) this.#grow();
    this.length += 1;
    return this.length - 1;
  }

  #grow(): void {
    const size = this.length * 2;
    this.kind = widened(this.kind, size);
    this.parent = widened(this.parent, size);
    this.at = widened(this.at, size);
    this.created = widened(this.created, size);
    this.born = widened(this.born, size);
    this.ended = widened(this.ended, size);
    this.firstRun = widened(this.firstRun, size);
    this.finished = widened(this.finished, size);
    this.outcome = widened(this.outcome, size);
  }
}

/** Writes `Recording.awaits`. */
export class AwaitColumns {
  length = 0;
  span = new Int32Array(64);
  task = new Int32Array(64);

  add(): number {
    if (this.length === this.span.length) {
      this.span = widened(this.span, this.length * 2);
      this.task = widened(this.task, this.length * 2);
    }
    this.length += 1;
    return this.length - 1;
  }
}

/** Writes `Recording.loop`. */
export class LoopColumns {
  length = 0;
  time = new Float64Array(64);
  ready = new Int32Array(64);
  timers = new Int32Array(64);
  order = new Int32Array(64);

  add(): number {
    if (this.length === this.time.length) this.#grow();
    this.length += 1;
    return this.length - 1;
  }

  #grow(): void {
    const size = this.length * 2;
    this.time = widened(this.time, size);
    this.ready = widened(this.ready, size);
    this.timers = widened(this.timers, size);
    this.order = widened(this.order, size);
  }
}
