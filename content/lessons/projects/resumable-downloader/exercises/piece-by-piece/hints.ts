export default [
  "`response.read()` waits for everything. What gives the body in pieces instead?",
  "`response.content.iterChunked(CHUNK)` is gone through with `for await`. And before anything is written, `response` itself can raise an error for a bad status.",
  "After `session.get`: `response.raiseForStatus()`, and then `for await (const chunk of response.content.iterChunked(CHUNK)) store.append(chunk)`.",
];
