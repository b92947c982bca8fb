// Reads a value that somebody else made (another process, a file, a stranger), field by field. Every reading method
// gives a value of the promised type or throws `Malformed`, which names the place; nobody lets it out of a parser.

import type { Column, ColumnClass } from "./columns.ts";

export class Malformed extends Error {
  constructor(path: string, expected: string) {
    super(`${path}: expected ${expected}`);
    this.name = "Malformed";
  }
}

export class Untrusted {
  readonly #value: unknown;
  readonly #path: string;

  /** @param path what the value is called in messages, e.g. `recording` */
  constructor(value: unknown, path: string) {
    this.#value = value;
    this.#path = path;
  }

  /** Ends the reading: the value is not what it has to be. */
  refuse(expected: string): never {
    throw new Malformed(this.#path, expected);
  }

  /** Only an object's own property counts. */
  has(name: string): boolean {
    return typeof this.#value === "object" && this.#value !== null && Object.hasOwn(this.#value, name);
  }

  get isObject(): boolean {
    return typeof this.#value === "object" && this.#value !== null;
  }

  get(name: string): Untrusted {
    if (!this.isObject) this.refuse("an object");
    const value: unknown = this.has(name) ? (this.#value as Record<string, unknown>)[name] : undefined;
    return new Untrusted(value, `${this.#path}.${name}`);
  }

  isNull(): boolean {
    return this.#value === null;
  }

  text(maxUnits: number): string {
    if (typeof this.#value !== "string" || this.#value.length > maxUnits) {
      this.refuse(`a text of at most ${String(maxUnits)} units`);
    }
    return this.#value;
  }

  matching(form: RegExp, maxUnits: number): string {
    const text = this.text(maxUnits);
    if (!form.test(text)) this.refuse(`a text of the form ${String(form)}`);
    return text;
  }

  /** An object of texts. */
  texts(maxCount: number, maxUnits: number): Record<string, string> {
    if (!this.isObject) this.refuse("an object");
    const names = Object.keys(this.#value as object);
    if (names.length > maxCount) this.refuse(`at most ${String(maxCount)} texts`);
    return Object.fromEntries(names.map((name) => [name, this.get(name).text(maxUnits)]));
  }

  /** A finite number that is not negative: a time, a duration. */
  amount(most = Number.MAX_VALUE): number {
    if (typeof this.#value !== "number" || !Number.isFinite(this.#value) || this.#value < 0) {
      this.refuse("a finite number that is not negative");
    }
    if (this.#value > most) this.refuse(`a number of at most ${String(most)}`);
    return this.#value;
  }

  integer(min: number, max: number): number {
    const value = this.#value;
    if (typeof value !== "number" || !Number.isInteger(value) || value < min || value > max) {
      this.refuse(`a whole number from ${String(min)} to ${String(max)}`);
    }
    return value;
  }

  oneOf<Choice extends string | number | boolean>(choices: readonly Choice[]): Choice {
    const choice = choices.find((candidate) => candidate === this.#value);
    if (choice === undefined) this.refuse(`one of ${choices.join(", ")}`);
    return choice;
  }

  list<Item>(maxLength: number, read: (item: Untrusted) => Item): Item[] {
    if (!Array.isArray(this.#value) || this.#value.length > maxLength) {
      this.refuse(`a list of at most ${String(maxLength)}`);
    }
    const items: readonly unknown[] = this.#value;
    return Array.from(items, (item, index) => read(new Untrusted(item, `${this.#path}[${String(index)}]`)));
  }

  column<Kind extends Column>(type: ColumnClass<Kind>, length: number): Kind {
    if (!(this.#value instanceof type) || this.#value.length !== length) {
      this.refuse(`a ${type.name} of length ${String(length)}`);
    }
    return this.#value;
  }

  /** A column that was written as a plain list of numbers. */
  listAsColumn<Kind extends Column>(type: ColumnClass<Kind>, length: number): Kind {
    if (!Array.isArray(this.#value) || this.#value.length !== length) {
      this.refuse(`a list of ${String(length)} numbers`);
    }
    const numbers: readonly unknown[] = this.#value;
    const column = type.from(numbers as number[]);
    if (!column.every((number, row) => number === numbers[row])) this.refuse(`numbers that fit a ${type.name}`);
    return column;
  }
}
