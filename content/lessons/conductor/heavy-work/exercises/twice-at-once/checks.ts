import { because, check, defineChecks, exactly, returnsSuch, scenario, takes } from "#grading";

interface Work {
  readonly waits: number;
  readonly computes: number;
}

interface Returned {
  readonly alone: number;
  readonly together: number;
  readonly kind: string;
}

const ALONE = "Only a time that is taken around the whole of the work, and of nothing else, says how long it takes.";
const TOGETHER =
  "Two that are under way at the same time share their waits. What the processor does, they cannot share.";
const KIND =
  "Work that waits lets a second one go on meanwhile, so that one costs little. Work that computes does not.";
const ONLY = "Once alone, and then twice together: that is all there is to wait for.";

const gives = (why: string, words: string, isRight: (returned: Returned, work: Work) => boolean) =>
  because(
    why,
    returnsSuch(words, (returned, work) => isRight(returned as Returned, work as Work)),
  );

const isKind = (kind: string) => gives(KIND, `of the kind “${kind}”`, (returned) => returned.kind === kind);

export default defineChecks({
  scenarios: [
    scenario("waits", "It only waits, for 2 s", { driver: "measured", input: { waits: 2, computes: 0 } }),
    scenario("computes", "It only computes, for 1 s", { driver: "measured", input: { waits: 0, computes: 1 } }),
    scenario("mostly-waits", "It waits 1.25 s and computes 0.75 s", {
      driver: "measured",
      input: { waits: 1.25, computes: 0.75 },
    }),
    scenario("mostly-computes", "It waits 0.25 s and computes 0.75 s", {
      driver: "measured",
      input: { waits: 0.25, computes: 0.75 },
    }),
    scenario("half", "It waits 0.5 s and computes 0.5 s", { driver: "measured", input: { waits: 0.5, computes: 0.5 } }),
  ],
  checks: [
    check("alone", "`alone` is the time of one", {
      waits: gives(ALONE, "2 s alone", ({ alone }) => alone === 2),
      computes: gives(ALONE, "1 s alone", ({ alone }) => alone === 1),
      "mostly-waits": gives(ALONE, "2 s alone", ({ alone }) => alone === 2),
    }),
    check("together", "`together` is the time of two at once", {
      waits: gives(TOGETHER, "2 s together", ({ together }) => together === 2),
      computes: gives(TOGETHER, "2 s together", ({ together }) => together === 2),
      "mostly-waits": gives(TOGETHER, "2.75 s together", ({ together }) => together === 2.75),
    }),
    check("nothing-else", "One alone and then two: nothing else takes time", {
      waits: because(ONLY, takes(exactly(4))),
      computes: because(ONLY, takes(exactly(3))),
    }),
    check("kind", "`kind` says what it spends its time on", {
      waits: isKind("I/O-bound"),
      computes: isKind("CPU-bound"),
      "mostly-waits": isKind("I/O-bound"),
      "mostly-computes": isKind("CPU-bound"),
      half: isKind("CPU-bound"),
    }),
  ],
});
