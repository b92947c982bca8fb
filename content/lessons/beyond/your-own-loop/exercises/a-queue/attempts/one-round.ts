// Fails: to-the-end
// Says: The result is `["a begins", "a ends", "b"]`; it should be `["a begins", "a ends", "b", "c", "d", "e"]`.

let ready: (() => void)[] = [];

export function callSoon(callback: () => void) {
  ready.push(callback);
}

export function run() {
  const round = ready;
  ready = [];
  for (const callback of round) callback();
}
