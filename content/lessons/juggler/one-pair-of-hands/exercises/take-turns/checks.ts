import { check, defineChecks, exactly, hasNoFinding, printsInOrder, takes } from "#grading";
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
      "The lines come in turns",
      printsInOrder(
        { text: "Ada: move 1." },
        { text: "Boris: move 1." },
        { text: "Ada: move 2." },
        { text: "Boris: move 2." },
        { text: "Ada: move 3." },
        { text: "Boris: move 3." },
      ),
    ),
    check("two-tasks", "Each of them is a task of its own", bothSpeak),
    check("no-time", "No time is lost", takes(exactly(0))),
  ],
});
