const queue: (() => void)[] = [];
let next = 0;

export const callSoon = (callback: () => void) => void queue.push(callback);

export function run() {
  while (next < queue.length) {
    const callback = queue[next]!;
    next += 1;
    callback();
  }
}
