import { between, check, defineChecks, leavesNothingBehind, returns, scenario, takes } from "#grading";

function ask(id: string, title: string, takesSeconds: readonly number[], patience: number) {
  return scenario(id, title, { driver: "ask-clerks", input: { takes: takesSeconds, patience } });
}

export default defineChecks({
  scenarios: [
    ask("second", "The second clerk is the quickest", [3, 1, 2], 2.5),
    ask("nobody", "Nobody answers in time", [5, 6], 2),
  ],
  checks: [
    check("answer", "The first answer comes back, or nothing, and the others are called off", {
      second: returns({ answer: "clerk 2", calledOff: 2 }),
      nobody: returns({ answer: null, calledOff: 2 }),
    }),
    check("in-time", "It comes as soon as it is there, and nobody waits longer than their patience", {
      second: takes(between(1, 1.01)),
      nobody: takes(between(2, 2.01)),
    }),
    check("tidy", "Nothing goes on behind its back", leavesNothingBehind()),
  ],
});
