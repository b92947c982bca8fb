export default [
  "`coroutine.next(value)` takes a step. It gives `done`, and as `value` either what was yielded or, at the end, what was returned.",
  "If it is not done, what was yielded has a `whenDone`: hand it a function that takes the next step with the result. If it is done, wake all those who wait for you.",
  "Keep a list of those who wait, and the result once there is one. `whenDone` looks whether it is over: if so, wake at once, but through `ready.push`; if not, put it into the list.",
];
