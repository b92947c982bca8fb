// Fails: in-order
// Says: The result is `["before run", "third", "second", "first", "after run"]`; it should be `["before run",

const ready: (() => void)[] = [];

export function callSoon(callback: () => void) {
  ready.push(callback);
}

export function run() {
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) next();
}
