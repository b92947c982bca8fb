// What `acquire()` gives: `using guard = await lock.acquire()` stands for Python's `async with lock`.

export interface Guard {
  [Symbol.dispose](): void;
}

/** Releases at the end of the block. One guard serves all who acquire: what is released is counted by its owner. */
export function guardOf(owner: { release(): void }): Guard {
  return Object.freeze({
    [Symbol.dispose](): void {
      owner.release();
    },
  });
}
