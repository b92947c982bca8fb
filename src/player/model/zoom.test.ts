import { describe, expect, it } from "vitest";
import { centreOf, follow, pan, zoom, zoomByKey } from "./zoom.ts";

describe("the window of a timeline", () => {
  it("closes in on a moment, which stays where it is", () => {
    expect(zoom({ from: 0, to: 8 }, 0.5, 2, 8)).toEqual({ from: 1, to: 5 });
    expect(zoom({ from: 0, to: 8 }, 0.5, 8, 8)).toEqual({ from: 4, to: 8 });
  });

  it("opens up to the whole, and no farther", () => {
    expect(zoom({ from: 2, to: 4 }, 2, 3, 8)).toEqual({ from: 1, to: 5 });
    expect(zoom({ from: 2, to: 6 }, 2, 4, 8)).toBeNull();
  });

  it("moves aside within the run", () => {
    expect(pan({ from: 2, to: 4 }, 0.5, 8)).toEqual({ from: 3, to: 5 });
    expect(pan({ from: 2, to: 4 }, -9, 8)).toEqual({ from: 0, to: 2 });
    expect(pan({ from: 2, to: 4 }, 9, 8)).toEqual({ from: 6, to: 8 });
  });

  it("goes along with the playhead when it leaves", () => {
    const window = { from: 2, to: 4 };
    expect(follow(window, 3, 8)).toBe(window);
    expect(follow(window, 5, 8)).toEqual({ from: 4.8, to: 6.8 });
    expect(follow(window, 0, 8)).toEqual({ from: 0, to: 2 });
  });
});

describe("by keyboard", () => {
  const half = { from: 2, to: 6 };

  it("comes closer, goes farther and aside, and shows all", () => {
    expect(zoomByKey("+", half, 4, 8)).toEqual({ window: { from: 3, to: 5 } });
    expect(zoomByKey("-", half, 4, 8)).toEqual({ window: null });
    expect(zoomByKey("Shift+ArrowRight", half, 4, 8)).toEqual({ window: { from: 4, to: 8 } });
    expect(zoomByKey("Shift+ArrowLeft", half, 4, 8)).toEqual({ window: { from: 0, to: 4 } });
    expect(zoomByKey("0", half, 4, 8)).toEqual({ window: null });
    expect(zoomByKey("a", half, 4, 8)).toBeNull();
  });

  it("leaves the playhead where it is in the picture, where it can be seen", () => {
    expect([centreOf(half, 3), centreOf(half, 7), centreOf(half, null)]).toEqual([3, 4, 4]);
  });
});
