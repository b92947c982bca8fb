// What the reader typed in place of an earlier version of a snippet, when the course has changed it since: both are at
// hand, and nothing goes away unasked.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { pageProgress } from "../progress/page-progress.ts";
import type { Snippet } from "./use-live-snippet.ts";

export interface OlderDraftNoteProps {
  readonly snippet: Snippet;
  /** What is typed is kept under it. */
  readonly id: string;
}

export function OlderDraftNote({ snippet: { controller }, id }: OlderDraftNoteProps): JSX.Element | null {
  const [older, setOlder] = useState<string | null>(null);
  const original = controller.setup.source;
  useEffect(() => {
    void pageProgress().then(async (progress) => setOlder((await progress.findOlderDraft(id, original))?.code ?? null));
  }, []);
  if (older === null) return null;
  const isShown = controller.source.value === older;
  const forget = (): void => {
    setOlder(null);
    void pageProgress().then((progress) => progress.forgetOlderDrafts(id, original));
  };
  return (
    <div class="snippet-note" role="note">
      <p>
        {isShown
          ? "This is your edit of an earlier version of this snippet."
          : "This snippet has changed since you edited it. Your edit is still there."}
      </p>
      <button type="button" class="button" onClick={() => (isShown ? controller.reset() : controller.edit(older))}>
        {isShown ? "Show the new version" : "Show my edit"}
      </button>
      <button type="button" class="button" onClick={forget}>
        {isShown ? "Done" : "Forget my edit"}
      </button>
    </div>
  );
}
