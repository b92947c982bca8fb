// Source maps led back through the texts that a program goes through, from the code that runs to the learner's own.

import { decodedMappings, encodedMap, presortedDecodedMap, traceSegment, TraceMap } from "@jridgewell/trace-mapping";
import type { Place } from "./edits.ts";

/** One step back: where a place of a later text lies in an earlier one; null for text that is not the learner's. */
export type Retrace = (place: Place) => Place | null;

/** The step back that a source map describes. */
export function retraceMap(map: string): Retrace {
  const traced = new TraceMap(map);
  return ({ line, column }) => {
    const segment = traceSegment(traced, line, column);
    return segment?.length === 4 || segment?.length === 5 ? { line: segment[2], column: segment[3] } : null;
  };
}

/** The map from the code to the learner's text, given esbuild's own map and the way back from there. */
export function composeMap(map: string, file: string, back: Retrace): string {
  const lines = decodedMappings(new TraceMap(map)).map((segments) =>
    segments.map((segment): [number] | [number, number, number, number] => {
      if (segment.length === 1) return [segment[0]];
      const place = back({ line: segment[2], column: segment[3] });
      return place ? [segment[0], 0, place.line, place.column] : [segment[0]];
    }),
  );
  const composed = presortedDecodedMap({ version: 3, sources: [file], names: [], mappings: lines });
  return JSON.stringify(encodedMap(composed));
}

/** The number of the first line (counted from 0) that holds anything of the mapped text. */
export function firstMappedLine(map: string): number {
  const lines = decodedMappings(new TraceMap(map));
  const first = lines.findIndex((segments) => segments.some((segment) => segment.length > 1));
  return first === -1 ? lines.length : first;
}
