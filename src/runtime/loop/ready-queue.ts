// The ready queue: first in, first out, as a ring that grows. It does not know what it holds.

export class ReadyQueue<Item> {
  #ring: (Item | undefined)[] = new Array<Item | undefined>(64);
  #head = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(item: Item): void {
    if (this.#length === this.#ring.length) this.#grow();
    this.#ring[(this.#head + this.#length) & (this.#ring.length - 1)] = item;
    this.#length += 1;
  }

  /** Takes the oldest item out; `undefined` when there is none. */
  shift(): Item | undefined {
    if (this.#length === 0) return undefined;
    const item = this.#ring[this.#head];
    this.#ring[this.#head] = undefined;
    this.#head = (this.#head + 1) & (this.#ring.length - 1);
    this.#length -= 1;
    return item;
  }

  /** Doubles the ring; its size stays a power of two, so that positions wrap by a mask. */
  #grow(): void {
    const old = this.#ring;
    const wider = new Array<Item | undefined>(old.length * 2);
    for (let i = 0; i < this.#length; i += 1) wider[i] = old[(this.#head + i) & (old.length - 1)];
    this.#ring = wider;
    this.#head = 0;
  }
}
