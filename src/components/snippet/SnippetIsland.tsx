// A snippet that lives: its code, Run and Stop, and what became of the run. The server renders the very same with the
// recorded run; the script makes it answer.

import type { ComponentChildren, JSX } from "preact";
import { LateRun } from "./LateRun.tsx";
import { OlderDraftNote } from "./OlderDraftNote.tsx";
import { SnippetBar } from "./SnippetBar.tsx";
import { SnippetFrame } from "./SnippetFrame.tsx";
import { useSnippet } from "./use-snippet.ts";
import type { SnippetSource } from "./use-snippet.ts";

export interface SnippetProps extends SnippetSource {
  /** The static code. */
  readonly children?: ComponentChildren;
  /** The recorded run as the server drew it. */
  readonly drawn?: ComponentChildren;
}

export function SnippetIsland({ children, drawn, ...source }: SnippetProps): JSX.Element {
  const snippet = useSnippet(source);
  const bar = <SnippetBar snippet={snippet} id={source.id} example={source.id} />;
  return (
    <SnippetFrame snippet={snippet} bar={bar} code={children} run={<LateRun snippet={snippet} drawn={drawn} />}>
      <OlderDraftNote snippet={snippet} id={source.id} />
    </SnippetFrame>
  );
}
