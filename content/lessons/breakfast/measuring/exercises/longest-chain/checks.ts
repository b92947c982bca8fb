import { check, defineChecks, allOf, exactly, printsInOrder, printsLast, scenario, takes } from "#grading";

export default defineChecks({
  scenarios: [
    scenario("usual", "Dough that takes 3 s", { driver: "supper", input: 3 }),
    scenario("cold", "Dough that takes 6 s", { driver: "supper", input: 6 }),
  ],
  checks: [
    check(
      "chains",
      "Each dish comes after its preparation",
      allOf(
        printsInOrder({ text: "dough: done." }, { text: "pizza: done.", afterWaiting: 2 }),
        printsInOrder({ text: "onions: done." }, { text: "soup: done.", afterWaiting: 5 }),
        printsInOrder({ text: "lettuce: done." }, { text: "salad: done.", afterWaiting: 1 }),
      ),
    ),
    check("own-pace", "Each goes on as soon as its own preparation is done", {
      usual: printsInOrder(
        { text: "salad: done.", at: 3 },
        { text: "pizza: done.", at: 5 },
        { text: "soup: done.", at: 6 },
      ),
      cold: printsInOrder(
        { text: "salad: done.", at: 3 },
        { text: "soup: done.", at: 6 },
        { text: "pizza: done.", at: 8 },
      ),
    }),
    check("measured", "The last line tells the measured time", {
      usual: printsLast("Supper after 6.00 s."),
      cold: printsLast("Supper after 8.00 s."),
    }),
    check("longest-chain", "The run takes as long as its longest chain", {
      usual: takes(exactly(6)),
      cold: takes(exactly(8)),
    }),
  ],
});
