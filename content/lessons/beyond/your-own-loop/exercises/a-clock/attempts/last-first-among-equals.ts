// Fails: fair
// Says: The result is `[["w", 1], ["y", 1], ["z", 2], ["x", 2]]`; it should be `[["y", 1], ["w", 1], ["x", 2], ["z",

type Callback = () => void;

const ready: Callback[] = [];
const timers: { due: number; callback: Callback }[] = [];
let time = 0;

export function callSoon(callback: Callback) {
  ready.push(callback);
}

/** Seconds on the loop's own clock. */
export function now() {
  return time;
}

export function callLater(seconds: number, callback: Callback) {
  timers.unshift({ due: time + seconds, callback });
  timers.sort((a, b) => a.due - b.due);
}

export function run() {
  while (ready.length > 0 || timers.length > 0) {
    if (ready.length === 0) time = timers[0]!.due;
    while (timers.length > 0 && timers[0]!.due <= time) ready.push(timers.shift()!.callback);
    ready.shift()!();
  }
}
