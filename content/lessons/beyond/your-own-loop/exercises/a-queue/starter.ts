type Callback = () => void;

const ready: Callback[] = [];

/** Puts a callback at the end of the queue. */
export function callSoon(callback: Callback) {
  callback();
}

/** Runs what is in the queue until nothing is left. */
export function run() {
  console.log(`${ready.length} callbacks are waiting`);
}

callSoon(() => console.log("first"));
callSoon(() => console.log("second"));
run();
