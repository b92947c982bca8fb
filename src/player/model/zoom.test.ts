import { describe, expect, it } from "vitest";
import { follow, pan, zoom } from "./zoom.ts";

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
