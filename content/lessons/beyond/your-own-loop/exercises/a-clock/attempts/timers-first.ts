// Fails: ready-first
// Says: The result is `["later 1", "last 1.5", "soon 1.5", "zero 1.5", "also soon 1.5", "after zero 1.5", "after

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
  timers.push({ due: time + seconds, callback });
  timers.sort((a, b) => a.due - b.due);
}

export function run() {
  while (ready.length > 0 || timers.length > 0) {
    const timer = timers.shift();
    if (timer) {
      time = timer.due;
      timer.callback();
    } else {
      ready.shift()!();
    }
  }
}
