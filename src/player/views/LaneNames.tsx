// The names beside a timeline's lanes. With script each can be pressed: a lane says why it is not running, and a band
// opens. In a page without script they belong to the picture, which has its own equal in words.

import type { JSX } from "preact";
import { formatCount } from "../model/format.ts";
import type { PictureProps } from "./TimelinePicture.tsx";

export function LaneNames({ timeline, onAsk, onOpenBand, onShowPlace }: PictureProps): JSX.Element {
  const isLive = onShowPlace !== null;
  return (
    <ol class="timeline-names" role="list" aria-label="Lanes" aria-hidden={isLive ? undefined : "true"}>
      {timeline.lanes.map(({ task, name }) => (
        <li key={task}>
          {onAsk === null ? (
            <NameShown name={name} />
          ) : (
            <button type="button" aria-label={`Why is ${name} not running?`} title={name} onClick={() => onAsk(task)}>
              <NameShown name={name} />
            </button>
          )}
        </li>
      ))}
      {timeline.bands.map((band) => (
        <li key={band.first} class="timeline-band-name">
          {isLive && band.count > 1 ? (
            <button
              type="button"
              aria-label={`Open ${formatCount(band.count)} lanes: ${band.name}`}
              title={band.name}
              onClick={() => onOpenBand(band)}
            >
              {band.name}
            </button>
          ) : (
            band.name
          )}
        </li>
      ))}
    </ol>
  );
}

/** Where there is no room for all of a name, the number by which it differs from its likes is what is kept. */
function NameShown({ name }: { readonly name: string }): JSX.Element {
  const number = name.lastIndexOf(" #");
  if (number === -1) return <>{name}</>;
  return (
    <>
      <span class="timeline-name-stem">{name.slice(0, number)}</span>
      {name.slice(number)}
    </>
  );
}
