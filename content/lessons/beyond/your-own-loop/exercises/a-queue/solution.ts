type Callback = () => void;

const ready: Callback[] = [];

/** Puts a callback at the end of the queue. */
export function callSoon(callback: Callback) {
  ready.push(callback);
}

/** Runs what is in the queue until nothing is left. */
export function run() {
  for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
    next();
  }
}

callSoon(() => console.log("first"));
callSoon(() => console.log("second"));
run();
