export default [
  "A timer is a callback with the time at which it is due: `now() + seconds`. Keep them in a list.",
  "In each round: if nothing is ready, set the clock to the earliest timer. Then move every timer that is due into the queue, and run one callback.",
  "Sort the timers by when they are due; `sort` keeps the order of equals. Move a timer with `ready.push(timers.shift()!.callback)` while the first one is due.",
];
