// What the specification calls an object: functions, too. ECMA-262, "The Object Type".

export function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}
