export default [
  "What does the cook do between 0 s and 600 s?",
  "Both can be handed to `asyncio.gather`. Does it matter in which order?",
  "One line in place of two: `await asyncio.gather(…)`, with the water first.",
];
