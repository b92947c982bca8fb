// The slider of the playhead: the same for the pointer and for the keyboard. It is moved by hand, sixty times a second:
// nothing is drawn anew for that.

import { effect } from "@preact/signals";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { formatStamp } from "../model/format.ts";
import { isAtEnd, lastPlaceOf, momentAtPlace, placeOf } from "../model/playback.ts";
import type { Playback } from "../model/playback.ts";
import type { Journey, TransportProps } from "./Transport.tsx";

type SliderProps = Pick<TransportProps, "isLive" | "playback" | "journey" | "describe">;

export function MomentSlider({ isLive, playback, journey, describe }: SliderProps): JSX.Element {
  const slider = useRef<HTMLInputElement>(null);
  useLayoutEffect(
    () =>
      effect(() => {
        if (slider.current !== null) show(slider.current, playback.value, sayMoment(playback.value, isLive, describe));
      }),
    [playback, isLive, describe],
  );
  const { end, value } = scaleOf(playback.peek());
  return (
    <span class="transport-slide">
      <input
        ref={slider}
        type="range"
        class="transport-slider"
        aria-label="Moment"
        aria-valuetext={sayMoment(playback.peek(), isLive, describe)}
        disabled={!isLive}
        min={0}
        max={end}
        step="any"
        value={value}
        style={{ "--share": value / end }}
        onInput={({ currentTarget }) => slideTo(Number(currentTarget.value), playback.peek(), journey)}
        onKeyDown={(event) => {
          if (answerKey(event.key, playback.peek(), journey)) event.preventDefault();
        }}
      />
    </span>
  );
}

/** Parts of a slider's way that nobody sees one by one: each time it moves, the browser lays it out anew. */
const PARTS = 600;

/** The end comes first: no slider goes beyond it. */
function show(slider: HTMLInputElement, playback: Playback, text: string): void {
  const { end, value } = scaleOf(playback);
  const shown = playback.isPlaying ? (Math.floor((PARTS * value) / end) * end) / PARTS : value;
  if (slider.max !== String(end)) slider.max = String(end);
  if (slider.value !== String(shown)) {
    slider.value = String(shown);
    slider.style.setProperty("--share", String(shown / end));
  }
  if (slider.ariaValueText !== text) slider.ariaValueText = text;
}

/** Of a run that has neither time nor rows, its beginning and its end are as far apart as the slider is long. */
function scaleOf(playback: Playback): { readonly end: number; readonly value: number } {
  const end = lastPlaceOf(playback);
  return end === 0 ? { end: 1, value: isAtEnd(playback) ? 1 : 0 } : { end, value: placeOf(playback) };
}

function slideTo(value: number, playback: Playback, journey: Journey): void {
  if (lastPlaceOf(playback) === 0 && value < 0.5) journey.rewind();
  else journey.seek(momentAtPlace(playback, value));
}

/** While it plays, a screen reader is told neither sixty times a second nor what happens: the output is read to it. */
function sayMoment({ moment, isPlaying }: Playback, isLive: boolean, describe: () => string): string {
  if (isPlaying) return "playing";
  const stamp = formatStamp(moment.seconds);
  return isLive ? `${stamp}. ${describe()}` : stamp;
}

/** @returns whether the key meant something here */
function answerKey(key: string, playback: Playback, journey: Journey): boolean {
  const last = lastPlaceOf(playback);
  const seek = (place: number): void => journey.seek(momentAtPlace(playback, place));
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      journey.step(1);
      return true;
    case "ArrowLeft":
    case "ArrowDown":
      journey.step(-1);
      return true;
    case "PageUp":
    case "PageDown":
      seek(placeOf(playback) + (key === "PageUp" ? last : -last) / 10);
      return true;
    case "Home":
      journey.rewind();
      return true;
    case "End":
      seek(last);
      return true;
    case " ":
      if (playback.isPlaying) journey.pause();
      else journey.play();
      return true;
    default:
      return false;
  }
}
