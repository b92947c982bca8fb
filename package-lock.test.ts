// The lock file names a version for every platform. npm writes one that does not where its registry lacks some
// platform's optional package, says nothing, and then refuses that very file in `npm ci`.

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(path.join(import.meta.dirname, "package-lock.json"), "utf8");
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Locked>> };

/** The package that Node would find from a place: the nearest `node_modules` upwards that has it. */
function resolve(place: string, name: string): Locked | undefined {
  const found = packages[path.posix.join(place, "node_modules", name)];
  if (found !== undefined || place === "") return found;
  return resolve(place.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ""), name);
}

it("locks each optional package to the version that is asked for", () => {
  const gaps = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => {
        const version = resolve(place, name)?.version;
        return version === undefined || (/^\d/.test(range) && version !== range);
      })
      .map(([name, range]) => `${place} asks for ${name}@${range}`),
  );
  expect(gaps).toEqual([]);
});
