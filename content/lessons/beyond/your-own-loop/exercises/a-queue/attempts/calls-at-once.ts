// Fails: in-order
// Says: The result is `["first", "second", "third", "before run", "after run"]`; it should be `["before run",

export function callSoon(callback: () => void) {
  callback();
}

export function run() {}
