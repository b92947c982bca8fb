// What exercises need once somebody works on them, each in chunks of its own that are fetched on intent. The one place
// where the page reaches into content/.

import type { Checks } from "#grading";
import type { ExerciseMaterial } from "./exercise-controller.ts";

const checks = import.meta.glob<Checks>("../../../content/lessons/*/*/exercises/*/checks.ts", { import: "default" });
const hints = import.meta.glob<readonly string[]>("../../../content/lessons/*/*/exercises/*/hints.ts", {
  import: "default",
});
const solutions = import.meta.glob<string>("../../../content/lessons/*/*/exercises/*/solution.ts", {
  import: "default",
  query: "?raw",
});

/** Rejects where it cannot be fetched; the next call asks again. */
export async function loadMaterial(id: string): Promise<ExerciseMaterial> {
  const [{ grade }, { compareLines }, loadedChecks, loadedHints, solution] = await Promise.all([
    import("#grading"),
    import("./compare-lines.ts"),
    load(checks, `/${id}/checks.ts`),
    load(hints, `/${id}/hints.ts`),
    load(solutions, `/${id}/solution.ts`),
  ]);
  return {
    grade: (attempt) => grade(loadedChecks, attempt),
    hints: loadedHints,
    compare: (own) => compareLines(own, solution),
  };
}

function load<Module>(modules: Readonly<Record<string, () => Promise<Module>>>, end: string): Promise<Module> {
  const found = Object.entries(modules).find(([path]) => path.endsWith(end));
  return found === undefined ? Promise.reject(new Error(`There is no ${end}.`)) : found[1]();
}
