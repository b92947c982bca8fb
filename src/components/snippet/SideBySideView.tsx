// Two runs side by side, as still pictures: the juggler in each at one moment, and below them both runs on one clock.
// What differs is said in words by the comparison.

import { signal } from "@preact/signals";
import { formatSeconds, momentAt, readerOf } from "#player";
import type { Insight } from "#player";
import type { Recording } from "#recording";
import type { JSX } from "preact";
import "./side-by-side.css";

interface NamedRun {
  /** e.g. `bad.ts` */
  readonly file: string;
  readonly recording: Recording;
}

export interface SideBySideProps {
  readonly first: NamedRun;
  readonly second: NamedRun;
  /** The jugglers' moment, in logical seconds. */
  readonly seconds: number;
  readonly insight: Pick<Insight, "CompareView" | "JugglerView">;
}

export function SideBySideView({ first, second, seconds, insight }: SideBySideProps): JSX.Element {
  const { CompareView, JugglerView } = insight;
  const runs = [first, second];
  return (
    <div class="side-by-side not-content">
      <div class="side-by-side-jugglers">
        {runs.map(({ file, recording }) => (
          <figure key={file}>
            <figcaption>
              <code>{file}</code> at {formatSeconds(seconds)}
            </figcaption>
            <JugglerView
              label={`Juggler of ${file} at ${formatSeconds(seconds)}`}
              reader={readerOf(recording)}
              moment={signal(momentAt(seconds))}
            />
          </figure>
        ))}
      </div>
      <CompareView
        label={`${first.file} and ${second.file} compared`}
        first={{ label: `in ${first.file}`, recording: first.recording }}
        second={{ label: `in ${second.file}`, recording: second.recording }}
      />
    </div>
  );
}
