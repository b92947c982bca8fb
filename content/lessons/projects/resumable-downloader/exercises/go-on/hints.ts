export default [
  "Three things can come back when you ask for the rest. Which of them does your code take for another one?",
  "Send the header with `session.get(url, { headers })`, but only where there is something already. Then look at the status: 416 has nothing for you, 206 is the rest, and anything else that is good is the whole file.",
  "`const headers: Record<string, string> = store.size === 0 ? {} : { range: ... }`; `return` for 416, before `raiseForStatus`; `store.clear()` unless the status is 206; then append as before.",
];
