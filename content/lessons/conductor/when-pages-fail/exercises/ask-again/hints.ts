export default [
  "Four tries with three pauses between them are a loop. What ends it early, and what happens when it comes to its end?",
  "A failure comes in two shapes: as a status of 500 or more, of which `raiseForStatus` makes an error, and as an error of the connection. Both are a `ClientError`, so one `catch` inside the loop sees them all. Look after 404 before you raise anything.",
  "Go through the pauses: `for (const pause of [0.5, 1, 2, null])`. In the `try`, return `null` for 404, raise for the other bad statuses, and return the text. In the `catch`, sleep unless the pause is `null`. After the loop, return `null`.",
];
