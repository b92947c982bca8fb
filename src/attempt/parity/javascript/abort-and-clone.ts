// Aborting, and copies: events in order, reasons, what cannot be copied.
const c = new AbortController();
console.log(c.signal.aborted, c.signal.reason, String(c), Object.prototype.toString.call(c.signal));
c.signal.addEventListener("abort", (e) =>
  console.log("ev", e.type, e.target === c.signal, c.signal.reason.name, c.signal.reason.message),
);
c.signal.onabort = () => console.log("onabort");
c.abort();
c.abort();
console.log(c.signal.aborted, c.signal.reason.name, c.signal.reason.code, c.signal.reason instanceof Error);
try {
  c.signal.throwIfAborted();
} catch (e: any) {
  console.log(e.name, e.message, String(e));
}
const s = AbortSignal.abort("why");
console.log(s.aborted, s.reason);
const t = AbortSignal.timeout(10);
t.addEventListener("abort", () => console.log("to", t.reason.name, t.reason.message));
const any = AbortSignal.any([t, new AbortController().signal]);
any.addEventListener("abort", () => console.log("any", any.reason.name), { once: true });
const l = () => console.log("no");
const c2 = new AbortController();
c2.signal.addEventListener("abort", l);
c2.signal.removeEventListener("abort", l);
c2.signal.addEventListener("abort", {
  handleEvent(e) {
    console.log("he", e.type);
  },
});
c2.abort(new Error("mine"));
console.log(c2.signal.reason.message);
const s3 = AbortSignal.any([s, t]);
console.log(s3.aborted, s3.reason);
try {
  s3.throwIfAborted();
} catch (e) {
  console.log("threw", e);
}
await new Promise((r) => setTimeout(r, 15));
console.log("end");
c2.signal.addEventListener("abort", () => console.log("late never"));
console.log(structuredClone({ a: [1, new Date(0), new Map([[1, 2]]), new Set([3]), /x/g, 5n, undefined] }));
