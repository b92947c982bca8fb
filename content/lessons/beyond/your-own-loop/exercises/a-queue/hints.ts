export default [
  "`callSoon` only remembers. All the running is in `run`.",
  "While the queue is not empty, take its first callback out and call it. What the callback adds is then in the queue.",
  "`for (let next = ready.shift(); next !== undefined; next = ready.shift()) next();` is the whole loop.",
];
