// A run to look at without the code of it: what a project comes to.

import type { ComponentChildren, JSX } from "preact";
import { LateRun } from "../snippet/LateRun.tsx";
import { SnippetFrame } from "../snippet/SnippetFrame.tsx";
import { useSnippet } from "../snippet/use-snippet.ts";
import type { SnippetSource } from "../snippet/use-snippet.ts";
import "./demonstration.css";

export interface DemonstrationProps extends SnippetSource {
  /** The recorded run as the server drew it. */
  readonly drawn?: ComponentChildren;
}

export function DemonstrationIsland({ drawn, ...source }: DemonstrationProps): JSX.Element {
  const snippet = useSnippet(source);
  const bar = (
    <div class="snippet-bar">
      <span class="snippet-file">The finished program, as our solution runs. Its code is yours to write.</span>
    </div>
  );
  return (
    <div class="demonstration">
      <SnippetFrame snippet={snippet} bar={bar} code={null} run={<LateRun snippet={snippet} drawn={drawn} />} />
    </div>
  );
}
