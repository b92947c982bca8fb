// Columns that grow: the tables of a recording while they are being written. They know numbers, not their meaning.

type TypedArray = Float64Array | Int32Array | Uint8Array;

function widened<Column extends TypedArray>(column: Column, size: number): Column {
  const wider = new (column.constructor as new (length: number) => Column)(size);
  wider.set(column);
  return wider;
}

/** Writes `Recording.spans`. One row is one stretch of one lane. */
export class SpanColumns {
  length = 0;
  task = new Int32Array(256);
  kind = new Uint8Array(256);
  reason = new Uint8Array(256);
  start = new Float64Array(256);
  end = new Float64Array(256);
  at = new Int32Array(256);
  target = new Int32Array(256);
  label = new Int32Array(256);

  /** Makes room for one more row and gives its index. */
  add(): number {
    if (this.length === this.task.length) this.#grow();
    this.length += 1;
    return this.length - 1;
  }

  #grow(): void {
    const size = this.length * 2;
    this.task = widened(this.task, size);
    this.kind = widened(this.kind, size);
    this.reason = widened(this.reason, size);
    this.start = widened(this.start, size);
    this.end = widened(this.end, size);
    this.at = widened(this.at, size);
    this.target = widened(this.target, size);
    this.label = widened(this.label, size);
  }
}

/** Writes `Recording.tasks`, and what each lane is doing right now. */
export class TaskColumns {
  length = 0;
  kind = new Uint8Array(64);
  readonly name: string[] = [];
  readonly functionName: string[] = [];
  parent = new Int32Array(64);
  at = new Int32Array(64);
  created = new Float64Array(64);
  firstRun = new Float64Array(64);
  finished = new Float64Array(64);
  outcome = new Uint8Array(64);
  /** The lane's open span: its row, or `NONE` where it was not kept. */
  openRow = new Int32Array(64);
  openKind = new Uint8Array(64);
  openReason = new Uint8Array(64);
  openStart = new Float64Array(64);

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
    this.firstRun = widened(this.firstRun, size);
    this.finished = widened(this.finished, size);
    this.outcome = widened(this.outcome, size);
    this.openRow = widened(this.openRow, size);
    this.openKind = widened(this.openKind, size);
    this.openReason = widened(this.openReason, size);
    this.openStart = widened(this.openStart, size);
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
