let ready: (() => void)[] = [];

export function callSoon(callback: () => void) {
  ready.push(callback);
}

export function run() {
  while (ready.length > 0) {
    const round = ready;
    ready = [];
    for (const callback of round) callback();
  }
}
