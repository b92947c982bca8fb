type Callback = () => void;

const ready: Callback[] = [];
let timers: { due: number; callback: Callback }[] = [];
let time = 0;

export const callSoon = (callback: Callback) => void ready.push(callback);
export const now = () => time;

export function callLater(seconds: number, callback: Callback) {
  timers.push({ due: time + seconds, callback });
}

function admit() {
  if (ready.length === 0) time = Math.max(time, Math.min(...timers.map(({ due }) => due)));
  const due = timers.filter((timer) => timer.due <= time).sort((a, b) => a.due - b.due);
  timers = timers.filter((timer) => timer.due > time);
  ready.push(...due.map(({ callback }) => callback));
}

export function run() {
  while (ready.length + timers.length > 0) {
    admit();
    for (const callback of ready.splice(0)) callback();
  }
}
