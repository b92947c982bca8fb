// The head of a snippet: its file, and what can be done with its text.

import type { JSX } from "preact";
import type { Snippet } from "./use-snippet.ts";

export function SnippetBar({ snippet }: { readonly snippet: Snippet }): JSX.Element {
  const { controller, isLive, edit, warmEditor } = snippet;
  return (
    <div class="snippet-bar">
      <span class="snippet-file">{controller.setup.file}</span>
      <ResetButton snippet={snippet} />
      <button
        type="button"
        class="snippet-edit"
        disabled={!isLive}
        onPointerEnter={warmEditor}
        onFocus={warmEditor}
        onClick={() => edit({ line: 1, column: 1 })}
      >
        Edit
      </button>
    </div>
  );
}

/** Gives the author's text back; and then, until the next edit, the reader's own. */
function ResetButton({ snippet: { controller } }: { readonly snippet: Snippet }): JSX.Element | null {
  if (controller.isEdited.value)
    return (
      <button type="button" onClick={() => controller.reset()}>
        Reset
      </button>
    );
  if (controller.discarded.value === null) return null;
  return (
    <button type="button" onClick={() => controller.undoReset()}>
      Restore edit
    </button>
  );
}
