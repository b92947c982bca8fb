// Makes `setTimeout(…, 0)` prompt inside the compiler's worker. esbuild-wasm hands itself every message that way when
// it has no worker of its own, and browsers hold nested timeouts back by 4 ms (HTML, timer initialisation steps):
// measured, 9 ms a compile instead of 4. A worker of esbuild's own would need `blob:` in the page's policy.

/** Replaces `setTimeout` in this worker for good; a prompt timeout cannot be cleared, and esbuild clears none. */
export function promptTimeouts(): void {
  const slowly = self.setTimeout.bind(self);
  const { port1, port2 } = new MessageChannel();
  const due: (() => void)[] = [];
  port1.addEventListener("message", () => due.shift()?.());
  port1.start();
  const setTimeout = (callback: () => void, ms = 0): number => {
    if (ms > 0) return slowly(callback, ms);
    due.push(callback);
    port2.postMessage(null);
    return 0;
  };
  Object.assign(self, { setTimeout });
}
