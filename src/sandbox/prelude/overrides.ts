// Frozen prototypes forbid what every program may do: `this.name = "Burnt"` in a class of errors, a `toString` given to
// an object, `counts["constructor"] = 1`. (An assignment is refused where an inherited property is read-only: ECMA-262,
// OrdinarySetWithOwnDescriptor, 2.a; known as the override mistake.) Before a prototype is frozen, its properties become
// accessors whose setter puts the value where the assignment would have put it. Whoever asks for descriptors still
// sees plain values. It does not know which objects are frozen.

type Getter = () => unknown;

const { defineProperty, getOwnPropertyDescriptor, hasOwn, fromEntries } = Object;
const { ownKeys } = Reflect;

/** What each getter of ours stands for. */
const cells = new WeakMap<Getter, { value: unknown }>();
const [keep, recall] = [cells.set.bind(cells), cells.get.bind(cells)];

/**
 * Lets every object that inherits from `holder` have a property of this name of its own by assigning to it.
 * @param seenBy what an object that inherits the property reads, where that is not simply its value
 */
export function allowOverride(
  holder: object,
  name: string,
  seenBy?: (reader: unknown, value: unknown) => unknown,
): void {
  const before = getOwnPropertyDescriptor(holder, name);
  if (before === undefined || !("value" in before) || before.configurable !== true || before.writable !== true) return;
  const cell: { value: unknown } = { value: before.value };
  const get =
    seenBy === undefined
      ? (): unknown => cell.value
      : function (this: unknown): unknown {
          return seenBy(this, cell.value);
        };
  const accessors = {
    get,
    set(this: unknown, given: unknown): void {
      if (this === holder) throw new TypeError(`Cannot assign to read only property '${name}' of a built-in object`);
      assign(this, name, given);
    },
  };
  keep(accessors.get, cell);
  defineProperty(holder, name, { ...accessors, enumerable: before.enumerable === true, configurable: true });
}

/** Gives a property that may be overridden another value: of a frozen object, too, and only for whoever has this function. */
export function replaceValue(holder: object, name: string, value: unknown): void {
  const cell = cellOf(getOwnPropertyDescriptor(holder, name));
  if (cell === undefined) throw new TypeError(`${name} has not been made one that may be overridden.`);
  cell.value = value;
}

function cellOf(descriptor: PropertyDescriptor | undefined): { value: unknown } | undefined {
  const getter = descriptor && (Reflect.get(descriptor, "get") as Getter | undefined);
  return getter && recall(getter);
}

/** What the assignment would have done, had there been no inherited property. */
function assign(receiver: unknown, name: string, value: unknown): void {
  if (typeof receiver !== "object" && typeof receiver !== "function") return;
  const target = receiver as object;
  const isNew = !hasOwn(target, name);
  defineProperty(target, name, isNew ? { value, writable: true, enumerable: true, configurable: true } : { value });
}

/** Lets whoever asks for descriptors see the values. To be called before anyone keeps the functions that give them. */
export function hideAccessors(): void {
  const seeThrough = (descriptor: PropertyDescriptor | undefined): PropertyDescriptor | undefined => {
    const cell = cellOf(descriptor);
    if (descriptor === undefined || cell === undefined) return descriptor;
    const { enumerable = false, configurable = false } = descriptor;
    return { value: cell.value, writable: false, enumerable, configurable };
  };
  const hidden = {
    getOwnPropertyDescriptor: (target: object, name: PropertyKey) => seeThrough(getOwnPropertyDescriptor(target, name)),
    getOwnPropertyDescriptors: (target: object) =>
      fromEntries(
        ownKeys(Object(target) as object).map((name) => [name, hidden.getOwnPropertyDescriptor(target, name)]),
      ),
  };
  const { getOwnPropertyDescriptor: ofReflect } = Reflect;
  const reflected = {
    getOwnPropertyDescriptor: (target: object, name: PropertyKey) => seeThrough(ofReflect(target, name)),
  };
  for (const [owner, methods] of [
    [Object, hidden],
    [Reflect, reflected],
  ] as const) {
    for (const [name, value] of Object.entries(methods)) {
      defineProperty(owner, name, { value, writable: true, enumerable: false, configurable: true });
    }
  }
}
