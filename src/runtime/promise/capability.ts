// Promise capabilities and the species of a promise: how the methods of `Promise` work for subclasses too.
// ECMA-262, NewPromiseCapability and SpeciesConstructor.

export type Settle = (value?: unknown) => void;

export type PromiseConstructorLike = new (executor: (resolve: Settle, reject: Settle) => void) => object;

export interface Capability {
  readonly promise: object;
  readonly resolve: Settle;
  readonly reject: Settle;
}

/** @throws TypeError when it is no constructor, or hands its executor no functions, or hands them twice */
export function newCapability(constructor: unknown): Capability {
  if (!isConstructor(constructor)) throw new TypeError(`${describe(constructor)} is not a constructor`);
  let resolve: unknown;
  let reject: unknown;
  const promise = new (constructor as PromiseConstructorLike)((givenResolve, givenReject) => {
    if (resolve !== undefined || reject !== undefined) {
      throw new TypeError("Promise executor has already been invoked with non-undefined arguments");
    }
    resolve = givenResolve;
    reject = givenReject;
  });
  if (typeof resolve !== "function" || typeof reject !== "function") {
    throw new TypeError("Promise resolve or reject function is not callable");
  }
  return { promise, resolve: resolve as Settle, reject: reject as Settle };
}

/**
 * For a static method, of what it is called on.
 * @param method as V8's messages name it
 */
export function capabilityOf(constructor: unknown, method: string): Capability {
  const isObject = (typeof constructor === "object" && constructor !== null) || typeof constructor === "function";
  if (!isObject) throw new TypeError(`${method} called on non-object`);
  return newCapability(constructor);
}

/** @throws TypeError when `constructor` is no object, or its species no constructor */
export function speciesConstructor(promise: object, fallback: PromiseConstructorLike): unknown {
  const { constructor } = promise as { constructor: unknown };
  if (constructor === undefined) return fallback;
  if ((typeof constructor !== "object" && typeof constructor !== "function") || constructor === null) {
    throw new TypeError("The .constructor property is not an object");
  }
  const species = (constructor as { [Symbol.species]?: unknown })[Symbol.species];
  if (species === undefined || species === null) return fallback;
  if (!isConstructor(species)) throw new TypeError("object.constructor[Symbol.species] is not a constructor");
  return species;
}

/** IsConstructor: asked without calling it. */
export function isConstructor(value: unknown): value is new (...given: never[]) => unknown {
  if (typeof value !== "function") return false;
  try {
    Reflect.construct(Object, [], value);
    return true;
  } catch {
    return false;
  }
}

/** As V8 shows it in the messages of errors. */
export function describe(value: unknown): string {
  if (typeof value === "object" && value !== null) return "#<Object>";
  return typeof value === "symbol" || typeof value === "function" ? value.toString() : String(value);
}
