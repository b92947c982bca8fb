export default [
  "Run it and read the warnings. Which lines do they name?",
  "Each of the three calls makes a coroutine that nobody runs. The simplest way to run one is a single word.",
  "Write `await` in front of each of the three calls, in the order in which they stand.",
];
