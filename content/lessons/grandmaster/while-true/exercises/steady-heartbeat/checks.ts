import {
  allOf,
  check,
  defineChecks,
  atMost,
  exactly,
  hasNoFinding,
  prints,
  processesAtOnce,
  takes,
  threadsAtOnce,
} from "#grading";
import type { Judge } from "#grading";

const LEAST_BETWEEN_BEATS = 0.5;
const MOST_BETWEEN_BEATS = 0.6;
const WHY = "A heart that is late tells that somebody held the loop: the loop gets a turn only when they let go.";

const beatsSteadily: Judge = ({ lines }) => {
  const beats = lines.filter(({ text }) => text.startsWith("Beat "));
  const early = beats.find(({ time }, index) => time - (beats[index - 1]?.time ?? 0) < LEAST_BETWEEN_BEATS - 0.0005);
  if (early) {
    const what = `“${early.text}” came at ${early.time.toFixed(3)} s, less than ${LEAST_BETWEEN_BEATS} s after the beat before it.`;
    return {
      kind: "failed",
      feedback: { what, why: "The heart beats every half second.", look: early.at, time: early.time },
    };
  }
  const late = beats.find(({ time }, index) => time - (beats[index - 1]?.time ?? 0) > MOST_BETWEEN_BEATS + 0.0005);
  if (late) {
    const before = beats[beats.indexOf(late) - 1]?.time ?? 0;
    const what = `“${late.text}” came at ${late.time.toFixed(3)} s, ${(late.time - before).toFixed(3)} s after the beat before it.`;
    return { kind: "failed", feedback: { what, why: WHY, look: late.at, time: late.time } };
  }
  if (beats.length === 6) return { kind: "passed", because: "Six beats came, none of them late." };
  const what = `There should be 6 beats, and there were ${beats.length}.`;
  return { kind: "failed", feedback: { what, why: "The heart is to beat as long as before.", look: null, time: null } };
};

export default defineChecks({
  checks: [
    check("awaited", "What is called is awaited", hasNoFinding("never-awaited")),
    check(
      "on-the-loop",
      "No thread and no process is started",
      allOf(threadsAtOnce(exactly(0)), processesAtOnce(exactly(0))),
    ),
    check("beats", "Six beats come, none more than 0.6 s after the one before", beatsSteadily),
    check("imported", "All games are imported at 3 s", prints("120 games are imported.", { at: 3 })),
    check("in-time", "The run takes no longer than 3.5 s", takes(atMost(3.5))),
  ],
});
