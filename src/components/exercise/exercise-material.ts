// What exercises need once somebody works on them, each in chunks of its own that are fetched on intent. The one place
// where the page reaches into content/.

import type { Checks } from "#grading";
import type { ExerciseMaterial } from "./exercise-controller.ts";

const checksOf = import.meta.glob<Checks>("../../../content/lessons/*/*/exercises/*/checks.ts", { import: "default" });
const hintsOf = import.meta.glob<readonly string[]>("../../../content/lessons/*/*/exercises/*/hints.ts", {
  import: "default",
});
const solutions = import.meta.glob<string>("../../../content/lessons/*/*/exercises/*/solution.ts", {
  import: "default",
  query: "?raw",
});

const whys = import.meta.glob<string>("../../../content/lessons/*/*/exercises/*/why.ts", { import: "default" });
const drivers = import.meta.glob<string>("../../../content/lessons/*/*/exercises/*/drivers/*.ts", {
  import: "default",
  query: "?raw",
});

/**
 * Rejects where it cannot be fetched; the next call asks again.
 * @param earlier for a project's step: the exercises before it, whose drivers its checks need, too
 */
export async function loadMaterial(id: string, earlier: readonly string[]): Promise<ExerciseMaterial> {
  const [{ attemptCheck }, { compareLines }, checks, hints, why, solution, texts] = await Promise.all([
    import("#attempt/check"),
    import("./compare-lines.ts"),
    load(checksOf, `/${id}/checks.ts`),
    load(hintsOf, `/${id}/hints.ts`),
    load(whys, `/${id}/why.ts`),
    load(solutions, `/${id}/solution.ts`),
    Promise.all([...earlier, id].map((one) => loadAll(drivers, `/${one}/drivers/`))),
  ]);
  const graded = { id, checks, drivers: Object.assign({}, ...texts) as Record<string, string> };
  return {
    check: (collaborators, source, observer, signal) =>
      attemptCheck(collaborators, source, graded, { observer, signal }),
    checkSolution: (collaborators) => attemptCheck(collaborators, solution, graded),
    hints,
    why,
    compare: (own) => compareLines(own, solution),
  };
}

function load<Module>(modules: Readonly<Record<string, () => Promise<Module>>>, end: string): Promise<Module> {
  const found = Object.entries(modules).find(([path]) => path.endsWith(end));
  return found === undefined ? Promise.reject(new Error(`There is no ${end}.`)) : found[1]();
}

/** All modules of a folder, by their names without `.ts`. */
async function loadAll<Module>(
  modules: Readonly<Record<string, () => Promise<Module>>>,
  folder: string,
): Promise<Readonly<Record<string, Module>>> {
  const found = Object.entries(modules).filter(([path]) => path.includes(folder));
  const loaded = found.map(
    async ([path, loadOne]) => [path.slice(path.lastIndexOf("/") + 1, -3), await loadOne()] as const,
  );
  return Object.fromEntries(await Promise.all(loaded));
}
