export default [
  "A generator can be gone on with in two ways: `coroutine.next(value)` hands a value in, and `coroutine.throw(error)` lets an error come out of its `yield`. Both may throw what the coroutine does not catch.",
  "Let those who wait be told how it ended: either a result or an error. `#step` looks which of them it is. What it throws itself, caught by a `try`, is how this task has ended.",
  "Say `type Outcome = { result: unknown } | { error: unknown }`, and hand an `Outcome` to every `wake`. In `gather`, the first outcome with an `error` ends it; whatever comes after that is not passed on.",
];
