// Begins something when the browser has nothing better to do, and at the latest soon: a busy machine, or a page that waits
// for a slow line, may have nothing but better things to do for minutes. Safari cannot say when it is idle: there it begins
// at once.

const LATEST_MS = 2_000;
const SOON_MS = 200;

export function whenIdle(begin: () => void): void {
  const { requestIdleCallback } = window as Partial<Window>;
  if (requestIdleCallback === undefined) setTimeout(begin, SOON_MS);
  else requestIdleCallback(begin, { timeout: LATEST_MS });
}
