import { momentAt } from "./moment.ts";
import { describe, expect, it } from "vitest";
import {
  advancePlayback,
  clockOf,
  isAtEnd,
  lastPlaceOf,
  momentAtPlace,
  placeOf,
  SPEEDS,
  startingPlayback,
} from "./playback.ts";
import type { Playback, PlaybackEvent, SpeedId } from "./playback.ts";
import { sayPlaying } from "./playing-sentence.ts";

function playThrough(start: Playback, ...events: PlaybackEvent[]): Playback {
  return events.reduce(advancePlayback, start);
}

const AT_REST = startingPlayback("1x", { end: 2, rows: 0 });

describe("playback", () => {
  it("begins at the end of what is shown, at rest", () => {
    expect(AT_REST).toEqual({ moment: momentAt(2), end: 2, rows: 0, isPlaying: false, speed: "1x" });
  });

  it("plays a recording in real time, and ends by itself", () => {
    const playing = playThrough(AT_REST, { kind: "play", end: 3, rows: 0 });
    expect(playing).toMatchObject({ moment: momentAt(0), end: 3, isPlaying: true });
    const later = playThrough(playing, { kind: "tick", elapsedMs: 16 }, { kind: "tick", elapsedMs: 984 });
    expect(later).toMatchObject({ moment: momentAt(1), isPlaying: true });
    expect(playThrough(later, { kind: "tick", elapsedMs: 2500 })).toMatchObject({
      moment: momentAt(3),
      isPlaying: false,
    });
  });

  it("shows a clock that can be read while it runs, and the exact moment once it rests", () => {
    const after = (elapsedMs: number): Playback =>
      playThrough(AT_REST, { kind: "play", end: 3, rows: 0 }, { kind: "tick", elapsedMs });
    expect([0, 49, 50, 1017, 1150].map((elapsedMs) => Number(clockOf(after(elapsedMs)).toFixed(6)))).toEqual([
      0, 0, 0.05, 1, 1.15,
    ]);
    expect(clockOf(playThrough(after(1017), { kind: "pause" }))).toBe(1.017);
    expect(clockOf(playThrough(AT_REST, { kind: "seek", moment: momentAt(0.123) }))).toBe(0.123);
  });

  it("plays what would take minutes, or a day, within ten seconds, and says how fast", () => {
    const playedFor = (end: number, seconds: number, speed: SpeedId = "1x"): Playback =>
      playThrough(
        startingPlayback(speed, { end, rows: 0 }),
        { kind: "play", end, rows: 0 },
        { kind: "tick", elapsedMs: 1000 * seconds },
      );
    expect([20, 20.5, 500, 86_400].map((end) => playedFor(end, 9.9).isPlaying)).toEqual([true, true, true, true]);
    expect([20, 20.5, 500, 86_400].map((end) => playedFor(end, 10).isPlaying)).toEqual([true, false, false, false]);
    expect(playedFor(500, 5).moment).toEqual(momentAt(250));
    expect([playedFor(500, 2.5, "4x").isPlaying, playedFor(500, 19.9, "0.5x").isPlaying]).toEqual([false, true]);
    // A clock that races is read in larger steps.
    expect(clockOf(playedFor(500, 1.01))).toBe(50);
    expect([20, 500, 86_400].map((end) => sayPlaying(playedFor(end, 1)))).toEqual([
      "Running",
      "Running — 50 times as fast",
      "Running — 8,640 times as fast",
    ]);
    expect(sayPlaying(playedFor(500, 1, "0.5x"))).toContain("25 times");
  });

  it("shows the end at once when instant", () => {
    const instant = playThrough(AT_REST, { kind: "speed", speed: "instant" }, { kind: "play", end: 3600, rows: 0 });
    expect(instant).toMatchObject({ moment: momentAt(3600), isPlaying: false });
  });

  it("jumps to the end when it becomes instant under way", () => {
    const jumped = playThrough(
      AT_REST,
      { kind: "play", end: 3600, rows: 0 },
      { kind: "tick", elapsedMs: 1000 },
      { kind: "speed", speed: "instant" },
    );
    expect(jumped).toMatchObject({ moment: momentAt(3600), isPlaying: false });
  });

  it("does not move a recording that was paused when the speed changes", () => {
    const paused = playThrough(
      AT_REST,
      { kind: "play", end: 10, rows: 0 },
      { kind: "tick", elapsedMs: 1000 },
      { kind: "pause" },
      { kind: "speed", speed: "instant" },
      { kind: "tick", elapsedMs: 1000 },
    );
    expect(paused).toMatchObject({ moment: momentAt(1), isPlaying: false });
  });

  it("is over at once where the run has no length", () => {
    expect(playThrough(AT_REST, { kind: "play", end: 0, rows: 0 })).toMatchObject({
      moment: momentAt(0),
      isPlaying: false,
    });
  });

  it("shows a run without time at once, plays it row by row when asked to, and ends by itself", () => {
    const shown = playThrough(AT_REST, { kind: "play", end: 0, rows: 6 });
    expect(shown).toMatchObject({ moment: momentAt(0), isPlaying: false });
    const playing = playThrough(shown, { kind: "resume" });
    expect(playing).toMatchObject({ moment: { seconds: 0, rank: -2 }, isPlaying: true });
    const later = playThrough(playing, { kind: "tick", elapsedMs: 2000 });
    expect(later).toMatchObject({ moment: { seconds: 0, rank: 3 }, isPlaying: true });
    expect(playThrough(later, { kind: "pause" }, { kind: "resume" }).moment.rank).toBe(3);
    expect(playThrough(later, { kind: "tick", elapsedMs: 2000 })).toEqual(shown);
    expect(playThrough(later, { kind: "speed", speed: "instant" })).toMatchObject({ moment: momentAt(0) });
    const long = playThrough(AT_REST, { kind: "show", end: 0, rows: 300_000 }, { kind: "resume" });
    expect(playThrough(long, { kind: "tick", elapsedMs: 60_000 })).toMatchObject({ isPlaying: false });
  });

  it("gives each place of the slider its moment: by seconds, or by rows where there are none", () => {
    const timeless = startingPlayback("1x", { end: 0, rows: 6 });
    expect([0, 2.5, 6].map((place) => momentAtPlace(timeless, place).rank)).toEqual([-2, 2.5, Infinity]);
    const sought = playThrough(timeless, { kind: "seek", moment: momentAtPlace(timeless, 2.5) });
    expect([placeOf(sought), lastPlaceOf(sought), isAtEnd(sought)]).toEqual([2.5, 6, false]);
    expect([placeOf(AT_REST), lastPlaceOf(AT_REST), momentAtPlace(AT_REST, 1)]).toEqual([2, 2, momentAt(1)]);
  });

  it("never goes back, whatever the clock of the page does", () => {
    const playing = playThrough(AT_REST, { kind: "play", end: 3, rows: 0 }, { kind: "tick", elapsedMs: 1000 });
    expect(playThrough(playing, { kind: "tick", elapsedMs: -500 }).moment).toEqual(momentAt(1));
  });

  it("shows another recording at its end", () => {
    const playing = playThrough(AT_REST, { kind: "play", end: 3, rows: 0 });
    expect(playThrough(playing, { kind: "show", end: 7, rows: 0 })).toMatchObject({
      moment: momentAt(7),
      end: 7,
      isPlaying: false,
    });
  });

  it("goes on from where it was paused, and from the beginning where it was at its end", () => {
    const paused = playThrough(
      AT_REST,
      { kind: "play", end: 10, rows: 0 },
      { kind: "tick", elapsedMs: 1000 },
      { kind: "pause" },
    );
    expect(playThrough(paused, { kind: "resume" })).toMatchObject({ moment: momentAt(1), isPlaying: true });
    expect(playThrough(AT_REST, { kind: "resume" })).toMatchObject({ moment: momentAt(0), isPlaying: true });
  });

  it("goes to any moment and stays there, within the run", () => {
    const halfWay = { seconds: 1, rank: 3 };
    const sought = playThrough(AT_REST, { kind: "play", end: 2, rows: 0 }, { kind: "seek", moment: halfWay });
    expect(sought).toMatchObject({ moment: halfWay, isPlaying: false });
    expect(isAtEnd(sought)).toBe(false);
    expect(playThrough(AT_REST, { kind: "seek", moment: momentAt(-3) }).moment).toEqual(momentAt(0));
    expect(playThrough(AT_REST, { kind: "seek", moment: momentAt(99) }).moment).toEqual(momentAt(2));
  });

  it.each([
    ["0.5x", 0.5],
    ["2x", 2],
    ["4x", 4],
  ] as const)("plays at %s", (speed, seconds) => {
    const playing = playThrough(AT_REST, { kind: "speed", speed }, { kind: "play", end: 9, rows: 0 });
    expect(playThrough(playing, { kind: "tick", elapsedMs: 1000 }).moment).toEqual(momentAt(seconds));
  });

  it("knows the speeds of the contract", () => {
    expect(SPEEDS.map(({ rate }) => rate)).toEqual([0.5, 1, 2, 4, Infinity]);
  });
});
