import { describe, expect, it } from "vitest";
import { advancePlayback, SPEEDS, startingPlayback } from "./playback.ts";
import type { Playback, PlaybackEvent } from "./playback.ts";

function playThrough(start: Playback, ...events: PlaybackEvent[]): Playback {
  return events.reduce(advancePlayback, start);
}

const AT_REST = startingPlayback("1x", 2);

describe("playback", () => {
  it("begins at the end of what is shown, at rest", () => {
    expect(AT_REST).toEqual({ position: 2, end: 2, isPlaying: false, speed: "1x" });
  });

  it("plays a recording in real time, and ends by itself", () => {
    const playing = playThrough(AT_REST, { kind: "play", end: 3 });
    expect(playing).toMatchObject({ position: 0, end: 3, isPlaying: true });
    const later = playThrough(playing, { kind: "tick", elapsedMs: 16 }, { kind: "tick", elapsedMs: 984 });
    expect(later).toMatchObject({ position: 1, isPlaying: true });
    expect(playThrough(later, { kind: "tick", elapsedMs: 2500 })).toMatchObject({ position: 3, isPlaying: false });
  });

  it("shows the end at once when instant", () => {
    const instant = playThrough(AT_REST, { kind: "speed", speed: "instant" }, { kind: "play", end: 3600 });
    expect(instant).toMatchObject({ position: 3600, isPlaying: false });
  });

  it("jumps to the end when it becomes instant under way", () => {
    const jumped = playThrough(
      AT_REST,
      { kind: "play", end: 3600 },
      { kind: "tick", elapsedMs: 1000 },
      { kind: "speed", speed: "instant" },
    );
    expect(jumped).toMatchObject({ position: 3600, isPlaying: false });
  });

  it("does not move a recording that was paused when the speed changes", () => {
    const paused = playThrough(
      AT_REST,
      { kind: "play", end: 10 },
      { kind: "tick", elapsedMs: 1000 },
      { kind: "pause" },
      { kind: "speed", speed: "instant" },
      { kind: "tick", elapsedMs: 1000 },
    );
    expect(paused).toMatchObject({ position: 1, isPlaying: false });
  });

  it("is over at once where the run has no length", () => {
    expect(playThrough(AT_REST, { kind: "play", end: 0 })).toMatchObject({ position: 0, isPlaying: false });
  });

  it("never goes back, whatever the clock of the page does", () => {
    const playing = playThrough(AT_REST, { kind: "play", end: 3 }, { kind: "tick", elapsedMs: 1000 });
    expect(playThrough(playing, { kind: "tick", elapsedMs: -500 }).position).toBe(1);
  });

  it("shows another recording at its end", () => {
    const playing = playThrough(AT_REST, { kind: "play", end: 3 });
    expect(playThrough(playing, { kind: "show", end: 7 })).toMatchObject({ position: 7, end: 7, isPlaying: false });
  });

  it("offers real time first", () => {
    expect(SPEEDS[0]).toMatchObject({ id: "1x", rate: 1 });
  });
});
