// Which view of a recording is shown: tabs, as the ARIA Authoring Practices have them.

import type { JSX } from "preact";
import { useRef } from "preact/hooks";

const VIEWS = [
  { name: "timeline", label: "Timeline" },
  { name: "juggler", label: "Juggler" },
  { name: "loop", label: "Loop" },
  { name: "story", label: "Story" },
  { name: "compare", label: "Compare" },
] as const;
export type ViewName = (typeof VIEWS)[number]["name"];

export interface TabsProps {
  readonly view: ViewName;
  /** The id of the panel. */
  readonly panel: string;
  readonly hasComparison: boolean;
  readonly isLive: boolean;
  readonly onChoose: (view: ViewName) => void;
}

export function PlayerTabs({ view, panel, hasComparison, isLive, onChoose }: TabsProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const shown = VIEWS.filter(({ name }) => name !== "compare" || hasComparison);
  const move = (event: KeyboardEvent): void => {
    const index = indexAfter(
      event.key,
      shown.findIndex(({ name }) => name === view),
      shown.length,
    );
    const next = index === null ? undefined : shown[index];
    if (next === undefined || index === null) return;
    event.preventDefault();
    onChoose(next.name);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[index]?.focus();
  };
  return (
    <div ref={list} class="player-tabs" role="tablist" aria-label="Views of the run" onKeyDown={move}>
      {shown.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${panel}-${name}`}
          aria-selected={name === view}
          aria-controls={panel}
          tabIndex={name === view ? 0 : -1}
          disabled={!isLive}
          onClick={() => onChoose(name)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads among so many tabs; `null` where it does not. */
function indexAfter(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (index + 1) % count;
    case "ArrowLeft":
      return (index + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
