// Fails: to-the-end
// Says: The result is `["a begins", "c", "e", "d", "a ends", "b"]`; it should be `["a begins", "a ends", "b", "c",

const ready: (() => void)[] = [];
let running = false;

export function callSoon(callback: () => void) {
  if (running) callback();
  else ready.push(callback);
}

export function run() {
  running = true;
  for (let next = ready.shift(); next !== undefined; next = ready.shift()) next();
  running = false;
}
