export default [
  "Asking again is a loop with a `try` in it. What has to be an error for that, and what is an answer?",
  "Make an error of a bad status with `raiseForStatus`, but of 500 and more only. Then one `catch` for `ClientError` sees all failures. Where does the ticket have to be taken, so that it is not held in the pause?",
  "Go through the pauses 0.5, 1 and `null` in a function around `fetchPolitely`: `return` what it gives; in the `catch`, sleep unless the pause is `null`; after the loop, `return null`. The ticket is taken inside `fetchPolitely`, so it is back when the pause begins.",
];
