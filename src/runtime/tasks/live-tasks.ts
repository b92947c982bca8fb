// The tasks that have not finished, in order of creation. A list that is weeded when half of it has finished costs a task
// less than a set.

import type { Task } from "./task.ts";

const WEED_FROM = 1024;

export class LiveTasks {
  #created: Task[] = [];
  #alive = 0;

  add(task: Task): void {
    this.#created.push(task);
    this.#alive += 1;
  }

  /** One of them has finished. */
  finished(): void {
    this.#alive -= 1;
    if (this.#created.length >= WEED_FROM && this.#created.length >= this.#alive * 2) this.#weed();
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
    this.#alive = 0;
    return left;
  }

  #weed(): void {
    this.#created = this.#created.filter((task) => !task.done());
  }
}
