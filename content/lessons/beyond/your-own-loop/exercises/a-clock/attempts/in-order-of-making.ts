// Fails: in-time
// Says: The result is `[["c", 3], ["a", 3], ["b", 3]]`; it should be `[["a", 1], ["b", 2], ["c", 3]]`.

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
}

export function run() {
  while (ready.length > 0 || timers.length > 0) {
    if (ready.length === 0) time = timers[0]!.due;
    while (timers.length > 0 && timers[0]!.due <= time) ready.push(timers.shift()!.callback);
    ready.shift()!();
  }
}
