import { because, check, defineChecks, returns, scenario } from "#grading";

const play = (id: string, title: string, input: unknown = id) => scenario(id, title, { driver: "kitchen", input });

const COMES_OUT = "An error that stays in its task, or flies past those who wait, leaves them without a word.";
const ALONE = "One task that fails is no reason for the others to stop.";
const FIRST = "A `gather` that has failed is over: it tells the error once, at once, and nothing after it.";

export default defineChecks({
  scenarios: [
    play("alone", "A task that nobody waits for fails"),
    play("caught", "An error that is caught"),
    play("passed", "An error that is passed on"),
    play("late", "Two who wait, and one who comes late"),
    play("together", "A gather without errors", [
      ["coffee", 2, false],
      ["toast", 1, false],
    ]),
    play("nothing", "A gather of nothing", []),
    play("one-fails", "A gather in which one fails", [
      ["coffee", 3, false],
      ["milk", 2, true],
      ["toast", 1, false],
    ]),
    play("two-fail", "A gather in which two fail", [
      ["milk", 2, true],
      ["eggs", 1, true],
      ["toast", 3, false],
    ]),
  ],
  checks: [
    check("goes-on", "The others go on when a task fails", {
      alone: because(ALONE, returns(["tea is ready 2"])),
    }),
    check("comes-out", "An error comes out of the `yield`, and can be caught", {
      caught: because(COMES_OUT, returns(["Ada hears no milk 1", "Ada goes on 2"])),
    }),
    check("passed-on", "If it is not caught, it is the next one's error", {
      passed: because(COMES_OUT, returns(["Ada hears no milk 1", "Ada goes on 2"])),
    }),
    check("late", "All who wait get it, also those who come late", {
      late: because(
        COMES_OUT,
        returns([
          "Ada hears no milk 1",
          "Bo hears no milk 1",
          "Ada goes on 2",
          "Bo goes on 2",
          "Di hears no milk 3",
          "Di goes on 4",
        ]),
      ),
    }),
    check("as-before", "Results come as before", {
      together: returns([
        "toast is ready 1",
        "coffee is ready 2",
        'served: ["coffee","toast"] 2',
        "the table is cleared 7",
      ]),
      nothing: returns(["served: [] 0", "the table is cleared 5"]),
    }),
    check("first-error", "A gather is over with the first error, and the others go on", {
      "one-fails": because(
        FIRST,
        returns(["toast is ready 1", "not served: no milk 2", "coffee is ready 3", "the table is cleared 7"]),
      ),
      "two-fail": because(FIRST, returns(["not served: no eggs 1", "toast is ready 3", "the table is cleared 6"])),
    }),
  ],
});
