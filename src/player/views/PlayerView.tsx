// A recording to be looked at and moved through: the controls of the playhead, and below them one view at a time. The
// timeline stands in the page from the build; the other views are fetched when somebody comes near.

import type { At, Recording } from "#recording";
import { computed } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { ComparedRun } from "../model/compare-runs.ts";
import { formatStamp } from "../model/format.ts";
import type { Moment } from "../model/moment.ts";
import { isAtEnd } from "../model/playback.ts";
import type { Playback } from "../model/playback.ts";
import { readerOf } from "../model/timeline.ts";
import type { Insight } from "../index.ts";
import { PlayerTabs } from "./PlayerTabs.tsx";
import type { ViewName } from "./PlayerTabs.tsx";
import { TimelineView } from "./TimelineView.tsx";
import { Transport } from "./Transport.tsx";
import type { Journey } from "./Transport.tsx";
import "./player.css";

export interface PlayerProps {
  /** Names the regions: landmarks of one page must be told apart. */
  readonly stem: string;
  readonly recording: Recording;
  readonly playback: ReadonlySignal<Playback>;
  readonly journey: Journey;
  readonly onSeek: (moment: Moment) => void;
  /** `null` until the page's script has taken over. */
  readonly onShowPlace: ((at: At) => void) | null;
  /** `null` until it is fetched. */
  readonly insight: Insight | null;
  /** Lays out runs without time, or without end, too; missing until that is fetched. */
  readonly lay: Insight["layRun"] | undefined;
  /** Another run, to be set beside this one, and what this one is called then. */
  readonly compared: { readonly other: ComparedRun; readonly own: string } | null;
  /** The run told in words, in a page without script: with it, the story has a view of its own. */
  readonly story?: ComponentChildren;
}

export function PlayerView(props: PlayerProps): JSX.Element {
  const { stem, recording, playback, journey, onShowPlace, insight, compared } = props;
  const [chosen, choose] = useState<ViewName>("timeline");
  // What is no longer there to be compared with is no longer shown.
  const view = chosen === "compare" && compared === null ? "timeline" : chosen;
  // The server and the page draw it as parts of different trees: ids must come from what they have in common.
  const panel = `player-${stem}`;
  const reader = readerOf(recording);
  const lines = useMemo(() => insight?.eventsOf(reader).lines() ?? [], [insight, reader]);
  const sayNow = (): string | null =>
    isAtEnd(playback.value) ? null : sayLast(insight, reader, playback.value.moment);
  return (
    <div class="player">
      <PlayerTabs
        view={view}
        panel={panel}
        hasComparison={compared !== null}
        isLive={onShowPlace !== null}
        onChoose={choose}
      />
      {view !== "compare" && (
        <Transport
          isLive={onShowPlace !== null}
          playback={playback}
          journey={journey}
          lines={lines}
          describe={() => sayNow()?.replaceAll("`", "") ?? ""}
        />
      )}
      <div id={panel} role={onShowPlace === null ? undefined : "tabpanel"} aria-labelledby={`${panel}-${view}`}>
        <Panel {...props} view={view} sayNow={sayNow} />
      </div>
    </div>
  );
}

interface PanelProps extends PlayerProps {
  readonly view: ViewName;
  readonly sayNow: () => string | null;
}

function Panel(props: PanelProps): JSX.Element {
  const { view, stem, recording, playback, onSeek, onShowPlace, insight, lay, compared, sayNow, story } = props;
  const moment = useMemo(() => computed(() => playback.value.moment), [playback]);
  const reader = readerOf(recording);
  if (view === "timeline" || onShowPlace === null) {
    return (
      <TimelineView
        id={`timeline-${stem}`}
        label={`Timeline of ${stem}`}
        recording={recording}
        moment={onShowPlace === null ? null : moment}
        onShowPlace={onShowPlace}
        onSeek={onShowPlace === null ? undefined : onSeek}
        lay={lay}
        insight={
          insight === null
            ? undefined
            : {
                sayNow,
                sayWhy: (task) => insight.sayWhy(reader, task, moment.value),
                followGestures: insight.followGestures,
                ZoomBar: insight.ZoomBar,
              }
        }
      >
        {onShowPlace === null && story}
      </TimelineView>
    );
  }
  if (insight === null) return <Loading>Fetching this view …</Loading>;
  const shared = { reader, moment, onSeek, onShowPlace };
  switch (view) {
    case "juggler":
      return <insight.JugglerView label={`Juggler of ${stem}`} {...shared} />;
    case "loop":
      return <insight.LoopView label={`Loop of ${stem}`} {...shared} />;
    case "story":
      return <insight.NarrationView label={`What happened in ${stem}`} {...shared} />;
    case "compare":
      return compared === null ? (
        <Loading>There is nothing to compare with.</Loading>
      ) : (
        <insight.CompareView
          label={`Comparison of ${stem}`}
          first={compared.other}
          second={{ label: compared.own, recording }}
        />
      );
  }
}

function Loading({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <p class="player-loading">{children}</p>;
}

/** "+1.000 s: `toastBread` goes on.": what happened last. */
function sayLast(insight: Insight | null, reader: ReturnType<typeof readerOf>, moment: Moment): string | null {
  if (insight === null) return null;
  const events = insight.eventsOf(reader);
  const event = events.at(events.countUntil(moment) - 1);
  return event === undefined
    ? "Nothing has happened yet."
    : `${formatStamp(event.seconds)}: ${insight.sayEvent(reader, event)}.`;
}
