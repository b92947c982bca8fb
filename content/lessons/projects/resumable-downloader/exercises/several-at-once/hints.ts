export default [
  "There are three things in it: a limit, one error that stays with its file, and an order of results. You have done each of them before.",
  "A semaphore for the limit, a `try` around each `download` inside of it, and `gather` for the order. What must the `catch` not catch?",
  "In a function for one job: take a ticket with `using`, then `await download(…)` in a `try`, `return true`; in the `catch`, `return false` for a `ClientError`, and throw everything else on. Then `gather` the jobs.",
];
