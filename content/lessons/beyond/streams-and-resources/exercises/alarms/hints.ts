export default [
  "An `async function*` may do both: `await` a reading, and `yield` it. What belongs before the loop, and what behind it, whatever happens?",
  "`await using line = await Line.open(sensor)` closes the line on every way out, also when the reader breaks off in the middle of a `yield`.",
  "Behind that: read in a loop until the reading is `null`, and `yield` it if it is above the limit. Mind that 0 is a reading.",
];
