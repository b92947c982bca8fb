// The playground: the reader's programs and what can be done with them, and below it the open one. The server renders it
// with a recorded example; the script opens what the address asks for.

import type { ComponentChildren, JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { RecordedRun } from "#course";
import { pageProgress } from "../progress/page-progress.ts";
import { useKeeping } from "../progress/use-keeping.ts";
import { loadExamples } from "./examples.ts";
import type { Example } from "./examples.ts";
import { NoticeView } from "./NoticeView.tsx";
import { PlaygroundBar } from "./PlaygroundBar.tsx";
import { PlaygroundController } from "./playground-controller.ts";
import { ProgramView } from "./ProgramView.tsx";
import "./playground.css";

export interface PlaygroundProps {
  /** What is shown at a first visit. */
  readonly example: Example;
  /** The run that the build recorded of it. */
  readonly recorded: RecordedRun;
  readonly base: string;
  /** The example's static code. */
  readonly children?: ComponentChildren;
  /** Its recorded run as the server drew it. */
  readonly drawn?: ComponentChildren;
}

export function PlaygroundIsland({ example, recorded, base, children, drawn }: PlaygroundProps): JSX.Element {
  const playground = useMemo(
    () => new PlaygroundController({ example, progress: pageProgress, loadExamples: () => loadExamples(base) }),
    [],
  );
  const isReady = useStart(playground);
  const { notice } = useKeeping("playground");
  const opened = playground.opened.value;
  return (
    <div class="playground not-content">
      <PlaygroundBar playground={playground} base={base} isReady={isReady} />
      {notice !== null && <p class="keeping-notice">{notice}</p>}
      <NoticeView playground={playground} />
      <ProgramView
        key={opened.key}
        playground={playground}
        opened={opened}
        built={opened.key === 0 ? { recorded, code: children, drawn } : null}
        isReady={isReady}
        base={base}
      />
    </div>
  );
}

/** Opens what the address asks for, now and whenever it changes; and keeps the address true. @returns whether that is done */
function useStart(playground: PlaygroundController): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const start = (): void => void playground.start(location.hash).then(() => setReady(true));
    const keep = (): void => void playground.flush();
    start();
    const endFollowing = playground.follow();
    const endAddress = playground.opened.subscribe(({ key, fragment }) => {
      // Without a new entry in the history, and without `hashchange`.
      if (key > 0 && fragment !== location.hash)
        history.replaceState(null, "", fragment === "" ? location.pathname : fragment);
    });
    addEventListener("hashchange", start);
    addEventListener("pagehide", keep);
    return () => {
      endFollowing();
      endAddress();
      removeEventListener("hashchange", start);
      removeEventListener("pagehide", keep);
    };
  }, [playground]);
  return isReady;
}
