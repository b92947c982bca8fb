// Begins something when the browser has nothing better to do. Safari cannot say when that is: there it begins soon.

const SOON_MS = 200;

export function whenIdle(begin: () => void): void {
  const { requestIdleCallback } = window as Partial<Window>;
  if (requestIdleCallback === undefined) setTimeout(begin, SOON_MS);
  else requestIdleCallback(begin);
}
