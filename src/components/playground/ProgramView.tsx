// The open program: its editor, its conditions, and what became of its run, side by side where there is room.

import type { ComponentChildren, JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { RecordedRun } from "#course";
import { momentAt } from "#player";
import { knowProgram } from "../snippet/known-programs.ts";
import { LateRun } from "../snippet/LateRun.tsx";
import { PlainCode } from "../snippet/PlainCode.tsx";
import { loadPageRunner, pageSpeed } from "../snippet/page-runner.ts";
import { recallRecording } from "../snippet/recall-recording.ts";
import { SnippetController } from "../snippet/snippet-controller.ts";
import { SnippetFrame } from "../snippet/SnippetFrame.tsx";
import { useLiveSnippet } from "../snippet/use-live-snippet.ts";
import type { Snippet } from "../snippet/use-live-snippet.ts";
import { whenNear } from "../snippet/when-near.ts";
import type { Opened, PlaygroundController } from "./playground-controller.ts";
import { SettingsForm } from "./SettingsForm.tsx";

export interface ProgramViewProps {
  readonly playground: PlaygroundController;
  readonly opened: Opened;
  /** Of the first example; `null` for every other program. */
  readonly built: Built | null;
  /** Whether the playground has found what the address asks for. */
  readonly isReady: boolean;
  readonly base: string;
}

/** What the build has made of a program. */
interface Built {
  readonly recorded: RecordedRun;
  /** Its static code. */
  readonly code: ComponentChildren;
  /** Its run as the server drew it. */
  readonly drawn: ComponentChildren;
}

export function ProgramView({ playground, opened, built, isReady, base }: ProgramViewProps): JSX.Element {
  const { program, isAskedFor } = opened;
  const snippet = useLiveSnippet({
    create: () => createController(opened, built?.recorded ?? null, base),
    base,
    fills: true,
    follow: (controller) => followProgram(controller, playground, opened.moment),
  });
  const { controller } = snippet;
  useEffect(() => {
    controller.conditions.value = program.conditions;
  }, [program.conditions]);
  useEffect(() => {
    controller.file.value = program.name;
  }, [program.name]);
  useEffect(() => {
    if (!isReady || !snippet.isLive) return undefined;
    // The first example waits, like every snippet, for a sign of somebody; what they have asked for, they want to write.
    if (built !== null) return whenNear(document.body, () => snippet.edit(null));
    snippet.edit(isAskedFor ? { line: 1, column: 1 } : null);
    return undefined;
  }, [isReady, snippet.isLive]);
  return (
    <SnippetFrame
      snippet={snippet}
      run={<LateRun snippet={snippet} drawn={built?.drawn} />}
      layout="fill"
      bar={<ProgramBar snippet={snippet} />}
      code={built?.code ?? <PlainCode text={program.code} label={`Code of ${program.name}`} />}
    >
      <SettingsForm
        conditions={program.conditions}
        isReady={isReady}
        onChange={(conditions) => void playground.setConditions(conditions)}
      />
    </SnippetFrame>
  );
}

function ProgramBar({ snippet }: { readonly snippet: Snippet }): JSX.Element {
  const { controller, base, isLive } = snippet;
  return (
    <div class="snippet-bar">
      <span class="snippet-file">{controller.file.value}</span>
      <button type="button" class="button button-plain" disabled={!isLive} onClick={() => snippet.format()}>
        Format
      </button>
      <button
        type="button"
        class="button button-plain"
        disabled={!isLive}
        onClick={() =>
          void import("../share/download.ts").then(({ download }) =>
            download(controller.file.peek(), controller.source.peek()),
          )
        }
      >
        Download
      </button>
      <button
        type="button"
        class="button button-plain"
        disabled={!isLive}
        onClick={() => void import("../share/share-snippet.ts").then(({ share }) => share(controller, base))}
      >
        Share
      </button>
    </div>
  );
}

function createController(
  { program: { name, code, conditions } }: Opened,
  recorded: RecordedRun | null,
  base: string,
): SnippetController {
  const { rules } = conditions;
  if (recorded?.program) knowProgram({ file: name, rules, source: code }, recorded.program, base);
  return new SnippetController({
    file: name,
    source: code,
    recorded: recorded && (() => recallRecording(recorded, base)),
    ...conditions,
    speed: pageSpeed.peek(),
    loadCollaborators: () => loadPageRunner(base),
  });
}

/** What is typed and chosen is kept, and before it is run in any case. */
function followProgram(
  controller: SnippetController,
  playground: PlaygroundController,
  moment: number | null,
): () => void {
  const { source, conditions, isRunning } = controller;
  const endings = [
    source.subscribe((code) => playground.edit(code)),
    // The rules can be chosen next to Run, too.
    conditions.subscribe((chosen) => void playground.setConditions(chosen)),
    isRunning.subscribe(() => void playground.flush()),
  ];
  if (moment !== null) endings.push(goToMoment(controller, moment));
  return () => endings.forEach((end) => end());
}

/** The first run stands still where whoever shared the program was looking. @param moment in logical seconds */
function goToMoment(controller: SnippetController, moment: number): () => void {
  let isDone = false;
  return controller.shown.subscribe((shown) => {
    if (isDone || shown.kind !== "recording" || shown.origin !== "run") return;
    isDone = true;
    // After the run has begun to be played.
    queueMicrotask(() => controller.travel({ kind: "seek", moment: momentAt(moment) }));
  });
}
