// One program on somebody else's page: its code, its run, and the way to the playground. It keeps nothing: what is typed
// here is gone with the page that it stands in.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { openLink, sayUnreadable } from "#share";
import type { SharedProgram } from "#share";
import { EditButton } from "../snippet/EditButton.tsx";
import { LateRun } from "../snippet/LateRun.tsx";
import { PlainCode } from "../snippet/PlainCode.tsx";
import { loadPageRunner, pageSpeed } from "../snippet/page-runner.ts";
import { SnippetController } from "../snippet/snippet-controller.ts";
import { SnippetFrame } from "../snippet/SnippetFrame.tsx";
import { useLiveSnippet } from "../snippet/use-live-snippet.ts";
import type { Snippet } from "../snippet/use-live-snippet.ts";
import "./embed.css";

type Shown =
  | { readonly kind: "loading" }
  | { readonly kind: "program"; readonly program: SharedProgram }
  | { readonly kind: "trouble"; readonly sentence: string };

const NOTHING =
  "This frame’s address holds no program. Take the lines for your page from the Share button of a program.";

export function EmbedIsland({ base }: { readonly base: string }): JSX.Element {
  const shown = useShown();
  switch (shown.kind) {
    case "loading":
      return <p class="embed-note">Unpacking the program …</p>;
    case "trouble":
      return (
        <div class="embed-note">
          <p role="alert">{shown.sentence}</p>
          <p>
            <a href={`${base}playground/`} target="_blank">
              Write a program in the playground
            </a>
          </p>
        </div>
      );
    case "program":
      return <EmbeddedProgram key={shown.program.code} program={shown.program} base={base} />;
  }
}

/** What the frame's address holds, now and whenever it changes. */
function useShown(): Shown {
  const [shown, setShown] = useState<Shown>({ kind: "loading" });
  useEffect(() => {
    const open = (): void => void openLink(location.hash).then((link) => setShown(shownFor(link)));
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);
  return shown;
}

function shownFor(link: Awaited<ReturnType<typeof openLink>>): Shown {
  switch (link.kind) {
    case "none":
      return { kind: "trouble", sentence: NOTHING };
    case "unreadable":
      return { kind: "trouble", sentence: sayUnreadable(link.why) };
    case "program":
      return link;
  }
}

function EmbeddedProgram({ program, base }: { readonly program: SharedProgram; readonly base: string }): JSX.Element {
  const { name, code, rules, seed, settings } = program;
  const snippet = useLiveSnippet({
    create: () =>
      new SnippetController({
        file: name,
        source: code,
        recorded: null,
        rules,
        seed,
        settings,
        speed: pageSpeed.peek(),
        loadCollaborators: () => loadPageRunner(base),
      }),
    base,
  });
  useEffect(() => void snippet.comeNear(), []);
  return (
    <SnippetFrame
      snippet={snippet}
      run={<LateRun snippet={snippet} drawn={null} />}
      bar={<EmbedBar snippet={snippet} />}
      code={<PlainCode text={code} label={`Code of ${name}`} />}
    />
  );
}

function EmbedBar({ snippet }: { readonly snippet: Snippet }): JSX.Element {
  const { controller, base, isLive } = snippet;
  const openPlayground = async (): Promise<void> => {
    const { openElsewhere } = await import("../share/share-snippet.ts");
    await openElsewhere(controller, base);
  };
  return (
    <div class="snippet-bar">
      <span class="snippet-file">{controller.file.value}</span>
      {controller.isEdited.value && (
        <button type="button" class="button button-plain" onClick={() => controller.reset()}>
          Reset
        </button>
      )}
      <EditButton snippet={snippet} />
      <button type="button" class="button button-plain" disabled={!isLive} onClick={() => void openPlayground()}>
        Open in playground
      </button>
    </div>
  );
}
