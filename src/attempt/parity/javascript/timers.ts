// Timers against microtasks, equal deadlines, nesting, intervals that end themselves, and what is cleared.
setTimeout(() => {
  console.log("timeout 0");
  Promise.resolve().then(() => console.log("microtask of timeout 0"));
  queueMicrotask(() => console.log("queued in timeout 0"));
}, 0);
setTimeout(() => console.log("timeout 0 again"), 0);
setTimeout((a: number, b: string) => console.log("with arguments", a, b), 30, 1, "two");
const cleared = setTimeout(() => console.log("never"), 30);
clearTimeout(cleared);
let rounds = 0;
const interval = setInterval(() => {
  rounds += 1;
  console.log("round", rounds);
  if (rounds === 3) clearInterval(interval);
}, 50);
setTimeout(() => {
  console.log("75");
  setTimeout(() => console.log("95"), 20);
  setTimeout(() => console.log("75 and a bit"), 0);
}, 75);
queueMicrotask(() => {
  console.log("microtask");
  queueMicrotask(() => console.log("microtask of a microtask"));
});
(async () => {
  await new Promise((resolve) => setTimeout(resolve, 120));
  console.log("120");
})();
console.log("end of the program");
export {};
