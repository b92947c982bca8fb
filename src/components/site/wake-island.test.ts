import { afterEach, beforeEach, expect, it, vi } from "vitest";
import wakeIsland from "./wake-island.ts";

const OPTIONS = { name: "soon", value: "" };

/** A page in which an island stands; `idle` is what it does when it is asked to tell of idleness. */
function setUp(idle?: Window["requestIdleCallback"]) {
  const page = new EventTarget();
  vi.stubGlobal("window", idle === undefined ? {} : { requestIdleCallback: idle });
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  const hydrate = vi.fn(() => Promise.resolve());
  const load = vi.fn(() => Promise.resolve(hydrate));
  wakeIsland(load, OPTIONS, null as never);
  const sign = async (name: string): Promise<void> => {
    page.dispatchEvent(new Event(name));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { hydrate, load, sign };
}

/** A browser that always has something better to do, and so keeps to the limit alone, where it is given one. */
const neverIdle: Window["requestIdleCallback"] = (begin, { timeout = 0 } = {}) => {
  if (timeout > 0) setTimeout(begin, timeout);
  return 1;
};

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("wakes when the browser is idle, once", async () => {
  let begin: () => void = () => undefined;
  const { hydrate, load, sign } = setUp((idle) => {
    begin = () => {
      idle({ didTimeout: false, timeRemaining: () => 1 });
    };
    return 1;
  });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(load).not.toHaveBeenCalled();
  begin();
  await sign("pointermove");
  expect(load).toHaveBeenCalledTimes(1);
  expect(hydrate).toHaveBeenCalledTimes(1);
});

it("wakes after two seconds where the browser is never idle", async () => {
  const { hydrate } = setUp(neverIdle);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(hydrate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(hydrate).toHaveBeenCalledTimes(1);
});

it.each(["pointermove", "pointerdown", "keydown"])(
  "wakes at the first %s, however busy the browser is",
  async (name) => {
    const { hydrate, load, sign } = setUp(neverIdle);
    await sign(name);
    expect(hydrate).toHaveBeenCalledTimes(1);
    await sign(name);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(load).toHaveBeenCalledTimes(1);
  },
);

it("wakes soon where the browser cannot tell whether it is idle", async () => {
  const { hydrate } = setUp();
  await vi.advanceTimersByTimeAsync(200);
  expect(hydrate).toHaveBeenCalledTimes(1);
});
