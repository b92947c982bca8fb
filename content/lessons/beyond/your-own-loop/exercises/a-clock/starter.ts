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
  console.log(`in ${seconds} s: ${callback.name}`);
}

export function run() {
  for (let next = ready.shift(); next !== undefined; next = ready.shift()) next();
}

callLater(2, () => console.log(`${now()}: the coffee is ready`));
callLater(1, () => console.log(`${now()}: the toast is ready`));
run();
