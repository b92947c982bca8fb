// How much native memory a program may ask for: array buffers, and texts made by repetition. No clock and no count of
// steps would stop it in time, for one call can ask for more than there is. Numbers that a program gives are made
// numbers once, here, and passed on as such: an object could say something else the second time.

/** Bytes of all array buffers that a run makes, together. */
export const BUFFER_BYTES = 256 * 1024 * 1024;
/** UTF-16 code units of all texts that `repeat`, `padStart` and `padEnd` make in a run, together. */
export const REPEATED_UNITS = 64 * 1024 * 1024;
/** Elements that `fill` puts into arrays in a run, together. */
export const FILLED_ELEMENTS = 100_000_000;

type World = Readonly<Record<string, unknown>>;
type Construct = abstract new (...parameters: never[]) => object;
/** What is passed on to the built-in instead of a program's own parameters. */
type Prepare = (parameters: readonly unknown[], self: unknown) => readonly unknown[];

const { construct, apply, get, ownKeys, getOwnPropertyDescriptor } = Reflect;
const { defineProperty, getPrototypeOf, setPrototypeOf } = Object;

/**
 * Puts counting ones in the place of what makes buffers and long texts. To be called before any foreign code.
 * @param foreign names whose values belong to another realm, and stay as they are
 */
export function limitAllocation(world: World, foreign: readonly string[]): void {
  const bytes = new Budget(BUFFER_BYTES, "This program asks for more than 256 MiB of array buffers in all.");
  const units = new Budget(REPEATED_UNITS, "This program makes more than 64 million characters by repeating text.");
  const elements = new Budget(FILLED_ELEMENTS, "This program fills arrays with more than 100 million elements in all.");
  limitBuffers(world, bytes);
  limitTypedArrays(world, bytes);
  if (!foreign.includes("TextEncoder")) limitEncoder(world, bytes);
  limitTexts(units);
  replaceMethod(Array.prototype, "fill", (parameters, self) => {
    if (Array.isArray(self)) elements.charge(self.length);
    return parameters;
  });
}

class Budget {
  #left: number;
  readonly #words: string;

  constructor(most: number, words: string) {
    this.#left = most;
    this.#words = words;
  }

  /** @throws RangeError when there is less left than that */
  charge(amount: number): void {
    this.check(amount);
    if (amount > 0) this.#left -= amount;
  }

  check(amount: number): void {
    if (amount > this.#left) throw new RangeError(`${this.#words} Use fewer or smaller ones.`);
  }
}

function limitBuffers(world: World, bytes: Budget): void {
  replaceConstructor(world, "ArrayBuffer", ([length, options]) => {
    const wished = Number(length);
    const most: unknown = isObject(options) ? get(options, "maxByteLength") : undefined;
    if (most === undefined) {
      bytes.charge(wished);
      return [wished];
    }
    const maxByteLength = Number(most);
    bytes.charge(Math.max(wished, maxByteLength));
    return [wished, { maxByteLength }];
  });
  const prepareTransfer: Prepare = ([length], self) => {
    const wished = length === undefined ? (self as ArrayBuffer).byteLength : Number(length);
    bytes.charge(wished);
    return [wished];
  };
  for (const name of ["transfer", "transferToFixedLength"]) replaceMethod(ArrayBuffer.prototype, name, prepareTransfer);
}

function limitTypedArrays(world: World, bytes: Budget): void {
  const Common: unknown = getPrototypeOf(Uint8Array);
  for (const name of ownKeys(world)) {
    const Class = typeof name === "string" ? world[name] : undefined;
    if (typeof name !== "string" || typeof Class !== "function" || getPrototypeOf(Class) !== Common) continue;
    const size = (Class as unknown as { readonly BYTES_PER_ELEMENT: number }).BYTES_PER_ELEMENT;
    const prepare: Prepare = ([source, ...rest]) => {
      if (source instanceof ArrayBuffer) return [source, ...rest];
      if (!isObject(source)) {
        bytes.charge(size * Number(source));
        return [Number(source)];
      }
      // How long it is, only its end will show; what it claims is looked at first.
      bytes.check(size * Number(get(source, "length")));
      return [source];
    };
    replaceConstructor(world, name, prepare, (made, [source]) => {
      if (isObject(source) && !(source instanceof ArrayBuffer)) bytes.charge((made as Uint8Array).byteLength);
    });
  }
}

function limitEncoder({ TextEncoder }: World, bytes: Budget): void {
  if (typeof TextEncoder !== "function") return;
  replaceMethod(TextEncoder.prototype as object, "encode", ([given = ""]) => {
    const text = String(given);
    bytes.charge(text.length);
    return [text];
  });
}

function limitTexts(units: Budget): void {
  const { prototype } = String;
  replaceMethod(prototype, "repeat", ([count], self) => {
    const times = Number(count);
    if (typeof self === "string") units.charge(self.length * times);
    else if (times > 1) throw new TypeError("`repeat` repeats a text, and nothing else.");
    return [times];
  });
  for (const name of ["padStart", "padEnd"]) {
    replaceMethod(prototype, name, ([length, ...rest], self) => {
      const wished = Number(length);
      if (typeof self !== "string" || wished > self.length) units.charge(wished);
      return [wished, ...rest];
    });
  }
}

/** @param settle sees what has been made, and what of */
function replaceConstructor(
  world: World,
  name: string,
  prepare: Prepare,
  settle?: (made: object, prepared: readonly unknown[]) => void,
): void {
  const Native = world[name] as Construct & { readonly prototype: object };
  const Counting = function (this: unknown, ...parameters: never[]): object {
    // Without `new` it throws, and in its own words.
    if ((new.target as unknown) === undefined) return apply(Native as never, undefined, parameters);
    const prepared = parameters.length === 0 ? [] : prepare(parameters, undefined);
    const made = construct(Native, prepared as never[], new.target) as object;
    settle?.(made, prepared);
    return made;
  };
  takeOver(Native, Counting);
  setPrototypeOf(Counting, getPrototypeOf(Native) as object);
  defineProperty(Native.prototype, "constructor", { value: Counting });
  defineProperty(world, name, { value: Counting });
}

function replaceMethod(owner: object, name: string, prepare: Prepare): void {
  const native: unknown = get(owner, name);
  if (typeof native !== "function") return;
  const counting = {
    [name](this: unknown, ...parameters: unknown[]): unknown {
      return apply(native as never, this, prepare(parameters, this));
    },
  }[name];
  if (counting === undefined) return;
  takeOver(native, counting);
  defineProperty(owner, name, { value: counting });
}

/** Name, number of parameters, prototype and statics. */
function takeOver(native: object, counting: object): void {
  for (const key of ownKeys(native)) {
    const descriptor = getOwnPropertyDescriptor(native, key);
    if (descriptor !== undefined) defineProperty(counting, key, descriptor);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
