// Timers against microtasks, equal deadlines, nesting, intervals that end themselves, and what is cleared.
setTimeout(() => {
  console.log("timeout 0");
  Promise.resolve().then(() => console.log("microtask of timeout 0"));
  queueMicrotask(() => console.log("queued in timeout 0"));
}, 0);
setTimeout(() => console.log("timeout 0 again"), 0);
setTimeout((a: number, b: string) => console.log("with arguments", a, b), 120, 1, "two");
const cleared = setTimeout(() => console.log("never"), 120);
clearTimeout(cleared);
let rounds = 0;
const interval = setInterval(() => {
  rounds += 1;
  console.log("round", rounds);
  if (rounds === 3) clearInterval(interval);
}, 200);
setTimeout(() => {
  console.log("300");
  setTimeout(() => console.log("350"), 50);
  setTimeout(() => console.log("300 and a bit"), 0);
}, 300);
queueMicrotask(() => {
  console.log("microtask");
  queueMicrotask(() => console.log("microtask of a microtask"));
});
(async () => {
  await new Promise((resolve) => setTimeout(resolve, 500));
  console.log("500");
})();
console.log("end of the program");
export {};
