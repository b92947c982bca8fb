import { because, check, defineChecks, exactly, hasNoFinding, printsOnly, takes } from "#grading";
import type { Judge } from "#grading";

const bothSpeak: Judge = ({ lines }) => {
  const speakers = new Set(lines.map(({ task }) => task)).size;
  if (speakers >= 2) return { kind: "passed", because: "Two tasks speak." };
  return {
    kind: "failed",
    feedback: {
      what: "All lines were printed by one task.",
      why: "Whoever speaks for both need not give way to anybody, so this shows nothing about taking turns.",
      look: lines[0]?.at ?? null,
      time: lines[0]?.time ?? null,
    },
  };
};

export default defineChecks({
  checks: [
    check("awaited", "What is called is awaited", hasNoFinding("never-awaited")),
    check(
      "turns",
      "The lines come in turns, three from each",
      printsOnly("Ada: move 1.", "Boris: move 1.", "Ada: move 2.", "Boris: move 2.", "Ada: move 3.", "Boris: move 3."),
    ),
    check("two-tasks", "Each of them is a task of its own", bothSpeak),
    check(
      "no-time",
      "No time is lost",
      because("Giving way is no wait: each of them is ready to go on at once.", takes(exactly(0))),
    ),
  ],
});
