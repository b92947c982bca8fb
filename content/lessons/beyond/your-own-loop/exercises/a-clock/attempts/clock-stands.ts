// Fails: in-time
// Says: The result is `[["a", 0], ["b", 0], ["c", 0]]`; it should be `[["a", 1], ["b", 2], ["c", 3]]`.

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
    const next = ready.shift() ?? timers.shift()!.callback;
    next();
  }
}
