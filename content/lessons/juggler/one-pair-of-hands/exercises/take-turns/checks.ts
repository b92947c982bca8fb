import { allOf, check, defineChecks, exactly, hasNoFinding, printsInOrder, printsOnly, takes } from "#grading";
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

const TURNS = [1, 2, 3].flatMap((move) => [`Ada: move ${move}.`, `Boris: move ${move}.`]);

export default defineChecks({
  checks: [
    check("awaited", "What is called is awaited", hasNoFinding("never-awaited")),
    check(
      "turns",
      "The lines come in turns",
      allOf(printsInOrder(...TURNS.map((text) => ({ text }))), printsOnly(...TURNS)),
    ),
    check("two-tasks", "Each of them is a task of its own", bothSpeak),
    check("no-time", "No time is lost", takes(exactly(0))),
  ],
});
