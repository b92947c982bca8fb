// One's own run beside the solution's, lane by lane on one clock: of the scenario that is shown.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { loadInsight } from "#player";
import type { Insight } from "#player";
import type { ExerciseController } from "./exercise-controller.ts";

/** Nothing before a check: there is no run yet to compare with. */
export function SolutionRuns({ exercise }: { readonly exercise: ExerciseController }): JSX.Element | null {
  const insight = useInsight();
  const scenario = exercise.shownScenario.value ?? "";
  const own = exercise.recordings.value.get(scenario);
  const solution = exercise.solutionRecordings.value.get(scenario);
  if (insight === null || own === undefined || solution === undefined) return null;
  return (
    <div class="solution-runs">
      <h5>The two runs on one clock</h5>
      <insight.CompareView
        label="Your run and the solution's"
        first={{ label: "in your code", recording: own }}
        second={{ label: "in the solution", recording: solution }}
      />
    </div>
  );
}

/** Where it cannot be fetched, the solution stands without its run. */
function useInsight(): Insight | null {
  const [insight, setInsight] = useState<Insight | null>(null);
  useEffect(() => {
    loadInsight().then(
      (loaded) => setInsight(() => loaded),
      () => undefined,
    );
  }, []);
  return insight;
}
