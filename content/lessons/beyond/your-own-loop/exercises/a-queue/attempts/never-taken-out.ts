// Fails: again
// Says: The result is `["one", "one", "two", "one", "two", "one", "two", "three"]`; it should be `["one", "two",

const ready: (() => void)[] = [];

export function callSoon(callback: () => void) {
  ready.push(callback);
}

export function run() {
  for (const callback of ready) callback();
}
