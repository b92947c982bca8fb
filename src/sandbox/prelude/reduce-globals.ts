// Takes away every global name that is not on the list: from the global object itself and from all objects that it
// inherits from. What needs any of them afterwards has to have captured it before.

/** Statics of allowed classes that reach further than the class itself, or wait where our loop cannot see it. */
const LEAKY_STATICS: readonly (readonly [owner: string, name: string])[] = [
  ["URL", "createObjectURL"],
  ["URL", "revokeObjectURL"],
  ["Array", "fromAsync"],
];

/**
 * @param world a global object
 * @returns the names that could not be taken away: in Chromium two constant numbers, `TEMPORARY` and `PERSISTENT`
 */
export function reduceGlobals(world: object, allowed: ReadonlySet<PropertyKey>): PropertyKey[] {
  const left: PropertyKey[] = [];
  for (const holder of inheritance(world)) {
    for (const name of Reflect.ownKeys(holder)) {
      if (!allowed.has(name) && !remove(holder, name)) left.push(name);
    }
  }
  for (const [owner, name] of LEAKY_STATICS) {
    const value: unknown = Reflect.get(world, owner);
    if (typeof value === "function") remove(value, name);
  }
  return left;
}

/** The global object and what it inherits from, up to but without `Object.prototype`, which every object shares. */
function inheritance(world: object): object[] {
  const chain: object[] = [];
  for (let holder: object | null = world; holder !== null; holder = Reflect.getPrototypeOf(holder)) {
    if (Reflect.getPrototypeOf(holder) === null) break;
    chain.push(holder);
  }
  return chain;
}

function remove(holder: object, name: PropertyKey): boolean {
  if (Reflect.deleteProperty(holder, name)) return true;
  return Reflect.defineProperty(holder, name, { value: undefined });
}
