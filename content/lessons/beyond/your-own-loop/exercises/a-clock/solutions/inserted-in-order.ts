type Callback = () => void;
type Timer = { due: number; callback: Callback };

const ready: Callback[] = [];
const timers: Timer[] = [];
let time = 0;

export function callSoon(callback: Callback) {
  ready.push(callback);
}

export function now() {
  return time;
}

export function callLater(seconds: number, callback: Callback) {
  const due = time + seconds;
  const place = timers.findIndex((timer) => timer.due > due);
  timers.splice(place === -1 ? timers.length : place, 0, { due, callback });
}

export function run() {
  for (;;) {
    for (let timer = timers[0]; timer && timer.due <= time; timer = timers[0]) {
      ready.push(timer.callback);
      timers.shift();
    }
    const next = ready.shift();
    if (next) next();
    else if (timers.length > 0) time = timers[0]!.due;
    else return;
  }
}
