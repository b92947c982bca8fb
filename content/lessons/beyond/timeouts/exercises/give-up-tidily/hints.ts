export default [
  "There are three ways out of `download`: done, out of patience, cancelled. Which lines must be printed on every one of them, and where in TypeScript does such a line stand?",
  "`asyncio.waitFor(coroutine, seconds)` stops the coroutine when the time is over, and throws a `TimeoutError`. A cancellation from outside comes as an error, too, out of the same `await`. `finally` sees all of them.",
  "In the `try`, await `asyncio.waitFor(receive(seconds), patience)`, print `whole` and return `true`. In the `catch`, print `thrown away`, return `false` for a `TimeoutError`, and throw everything else on. In the `finally`, print `closed`.",
];
