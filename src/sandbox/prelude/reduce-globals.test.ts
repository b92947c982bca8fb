// What is left of a global object, whatever the engine has made of it.

import { expect, it } from "vitest";
import { reduceGlobals } from "./reduce-globals.ts";

const ALLOWED = new Set<PropertyKey>(["Array", "URL"]);

/** Like a worker's: names of its own, inherited ones, accessors, symbols. */
function sampleWorld(): object {
  const eventTarget = { addEventListener: () => 1 };
  const worker = Object.create(eventTarget, { location: { get: () => "here", configurable: true } }) as object;
  const url = Object.assign(() => 1, { createObjectURL: () => 1, canParse: () => 1 });
  const own = { Array, URL: url, fetch: () => 1, [Symbol.for("secret")]: 2 };
  return Object.create(worker, Object.getOwnPropertyDescriptors(own)) as object;
}

function get(world: object, name: string): unknown {
  return Reflect.get(world, name);
}

it("takes away all that is not allowed, inherited or not", () => {
  const world = sampleWorld();
  expect(reduceGlobals(world, ALLOWED)).toEqual([]);
  expect(Reflect.ownKeys(world)).toEqual(["Array", "URL"]);
  for (const name of ["fetch", "location", "addEventListener"]) expect(get(world, name)).toBeUndefined();
});

it("leaves what is allowed where it is: engines keep some of it on prototypes", () => {
  const world = Object.create({ Array }) as object;
  reduceGlobals(world, ALLOWED);
  expect(get(world, "Array")).toBe(Array);
});

it("takes what reaches further from what is allowed", () => {
  const world = sampleWorld();
  reduceGlobals(world, ALLOWED);
  expect(get(world, "URL")).toHaveProperty("canParse");
  expect(get(world, "URL")).not.toHaveProperty("createObjectURL");
});

it("empties what cannot be deleted, and tells what it cannot empty", () => {
  const world = {};
  Object.defineProperty(world, "sticky", { value: 1, writable: true, configurable: false });
  Object.defineProperty(world, "stuck", { value: 2, writable: false, configurable: false });
  expect(reduceGlobals(world, ALLOWED)).toEqual(["stuck"]);
  expect(get(world, "sticky")).toBeUndefined();
});

it("leaves what all objects share", () => {
  reduceGlobals(sampleWorld(), ALLOWED);
  expect(Object.prototype).toHaveProperty("hasOwnProperty");
});
