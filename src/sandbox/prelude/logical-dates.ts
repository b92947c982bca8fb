// `Intl.DateTimeFormat` formats "now" when it is given nothing, and takes it from the engine: the real time. Here it is
// the run's. To be called before `Intl` is frozen; programs find their `Date` on the global object later.
// ECMA-402, DateTime Format Functions, step 3; Intl.DateTimeFormat.prototype.formatToParts, step 3.

type Format = (date?: unknown) => string;

const { apply } = Reflect;

export function formatLogicalDates(world: object): void {
  const { prototype } = Intl.DateTimeFormat;
  const now = (): unknown => (Reflect.get(world, "Date") as DateConstructor).now();
  const orNow = (date: unknown): unknown => (date === undefined ? now() : date);

  const native = Object.getOwnPropertyDescriptors(prototype) as unknown as {
    formatToParts: { value: (date: unknown) => unknown };
    format: { get: () => Format };
  };
  const known = new WeakMap<Format, Format>();
  const parts = function formatToParts(this: Intl.DateTimeFormat, date: unknown): unknown {
    return apply(native.formatToParts.value, this, [orNow(date)]);
  };
  const get = function (this: Intl.DateTimeFormat): Format {
    const bound = apply(native.format.get, this, []);
    // Without a name, as the native one.
    const ours = known.get(bound) ?? { "": (date: unknown) => bound(orNow(date)) }[""];
    known.set(bound, ours);
    return ours;
  };
  Object.defineProperty(get, "name", { value: "get format" });
  Object.defineProperty(prototype, "format", { ...native.format, get });
  Object.defineProperty(prototype, "formatToParts", { ...native.formatToParts, value: parts });
}
