type Callback = () => void;

const ready: Callback[] = [];
const timers: { due: number; callback: Callback }[] = [];
let now = 0;

function callLater(seconds: number, callback: Callback) {
  timers.push({ due: now + seconds, callback });
  timers.sort((a, b) => a.due - b.due);
}

function runForever() {
  while (ready.length > 0 || timers.length > 0) {
    if (ready.length === 0) now = timers[0]!.due;
    while (timers.length > 0 && timers[0]!.due <= now) {
      ready.push(timers.shift()!.callback);
    }
    ready.shift()!();
  }
}

callLater(2, () => console.log(`${now}: the coffee is ready`));
callLater(1, () => {
  console.log(`${now}: the toast is ready`);
  callLater(0.5, () => console.log(`${now}: the toast is eaten`));
});
runForever();
