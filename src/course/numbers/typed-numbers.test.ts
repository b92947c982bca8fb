import { expect, it } from "vitest";
import { typedNumbers } from "./typed-numbers.ts";

it.each([
  ["It takes 2 s, or 1.5 seconds.", ["2 s", "1.5 seconds"]],
  ["It took 10,000 ms and 45 MB, 20 % more.", ["10,000 ms", "45 MB", "20 %"]],
  ["Two full seconds, four and a half seconds, 3.000 s.", ["Two full seconds", "four and a half seconds", "3.000 s"]],
  ["Half a second, a quarter of an hour.", ["Half a second", "quarter of an hour"]],
  [
    "A second later; an hour and twenty minutes; one more minute.",
    ["A second", "an hour and twenty minutes", "one more minute"],
  ],
  [
    "Nine moves, ten thousand tasks, twenty-five requests.",
    ["Nine moves", "ten thousand tasks", "twenty-five requests"],
  ],
  ["It is ten times as fast, twice as fast, and half the price.", ["ten times", "twice as", "half the"]],
  ["How many? Three. 3000. And None.", ["Three", "3000"]],
  ["The second runs first. Run it as often as you like: 1. this, 2. that.", []],
  ["On line 5; one line further.", ["line 5"]],
  ["Page 3 of three, in the tab Loop; three players.", []],
])("finds the amounts in “%s”", (text, amounts) => {
  expect(typedNumbers(text).map(({ amount }) => amount)).toEqual(amounts);
});

it("says where they stand", () => {
  const text = "After two seconds.";
  expect(typedNumbers(text).map(({ from, to }) => text.slice(from, to))).toEqual(["two seconds"]);
});
