// What the learner should know about a run: each finding with its place, and the lesson that explains it.

import type { At, Finding, FindingKind } from "#recording";
import type { JSX } from "preact";
import { formatStamp } from "../model/format.ts";
import { momentAt } from "../model/moment.ts";
import type { Moment } from "../model/moment.ts";
import { sayLine } from "../model/place-sentence.ts";
import { Words } from "./Words.tsx";
import "./findings.css";

/** Where the lesson on a kind of finding stands; kinds whose lesson is not written are missing. */
export type FindingLessons = Readonly<Partial<Record<FindingKind, string>>>;

export interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly lessons: FindingLessons;
  /** Whether they only keep their place: the run has not been played to its end. */
  readonly isPending: boolean;
  /** False until the page's script has taken over: places and moments are only said. */
  readonly isLive: boolean;
  readonly onShowPlace: (at: At) => void;
  readonly onShowMoment: (moment: Moment) => void;
}

/** More would bury the rest; the recording has them all, and the last line says how many. */
const MOST_SHOWN = 5;

export function FindingsView(props: FindingsProps): JSX.Element | null {
  const { findings, isPending } = props;
  if (findings.length === 0) return null;
  const more = findings.length - MOST_SHOWN;
  return (
    <ul class="findings" aria-label="Findings" data-pending={isPending}>
      {findings.slice(0, MOST_SHOWN).map((finding, index) => (
        <FindingItem key={index} {...props} finding={finding} />
      ))}
      {more > 0 && <li>and {more} more like these.</li>}
    </ul>
  );
}

function FindingItem({
  finding: { kind, message, at, time },
  lessons,
  isLive,
  onShowPlace,
  onShowMoment,
}: FindingsProps & { readonly finding: Finding }): JSX.Element {
  const place = sayLine(at);
  const lesson = lessons[kind];
  return (
    <li data-kind={kind}>
      <button
        type="button"
        class="button-words"
        aria-label={`Go to ${formatStamp(time)}`}
        disabled={!isLive}
        onClick={() => onShowMoment(momentAt(time))}
      >
        {formatStamp(time)}
      </button>
      {place !== "" && (
        <button
          type="button"
          class="button-words"
          aria-label={`Show ${place}`}
          disabled={!isLive}
          onClick={() => onShowPlace(at)}
        >
          {place}
        </button>
      )}
      <span class="finding-message">
        <Words text={message} />
      </span>
      {lesson !== undefined && (
        <>
          {" "}
          <a href={lesson}>Why? Read the lesson</a>
        </>
      )}
    </li>
  );
}
