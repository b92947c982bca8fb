// The tasks that have not finished, in order of creation. A list that is weeded as it grows costs a task less than a set.

import type { Task } from "./task.ts";

export class LiveTasks {
  #created: Task[] = [];
  #weedAt = 1024;

  add(task: Task): void {
    this.#created.push(task);
    if (this.#created.length >= this.#weedAt) this.#weed();
  }

  /** The tasks that are alive now. */
  all(): readonly Task[] {
    this.#weed();
    return this.#created;
  }

  /** The tasks that are alive now; from now on they are not counted among them any more. */
  takeAll(): readonly Task[] {
    const left = this.all();
    this.#created = [];
    return left;
  }

  /** Growing with what is left makes the cost of each `add` constant on average. */
  #weed(): void {
    this.#created = this.#created.filter((task) => !task.done());
    this.#weedAt = Math.max(1024, this.#created.length * 2);
  }
}
