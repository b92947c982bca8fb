export default [
  "Press Run and look at the hatched stretches. Which two lines do they belong to, and what does each of them do meanwhile: wait, or compute?",
  "Whoever waits on a loop does it with `await`. Whoever computes holds its thread for as long as that takes: so it has to be another thread, or another process.",
  "In `printReceipt`, `await asyncio.sleep(0.4)` takes the place of `time.sleep(0.4)`. In `serve`, the price comes from `await asyncio.toThread(price, order)`: hand the function over, and do not call it.",
];
