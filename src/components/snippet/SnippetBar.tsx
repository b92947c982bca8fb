// The head of a snippet: its file, whether the reader has changed it, and what can be done with its text.

import type { ComponentChildren, JSX } from "preact";
import { useKeeping } from "../progress/use-keeping.ts";
import { EditButton } from "./EditButton.tsx";
import type { Snippet } from "./use-live-snippet.ts";

export interface SnippetBarProps {
  readonly snippet: Snippet;
  /** What is typed is kept under it. */
  readonly id: string;
  /** Its name among the playground's examples; `null` where it is none. */
  readonly example: string | null;
}

export function SnippetBar({ snippet, id, example }: SnippetBarProps): JSX.Element {
  const { controller, isLive, base } = snippet;
  const { isStored } = useKeeping(id);
  return (
    <div class="snippet-bar">
      <span class="snippet-file">
        {controller.file.value}
        {controller.isEdited.value && (
          <>
            {" "}
            <span class="snippet-changed">
              {isStored ? "changed by you, kept in this browser" : "changed by you, kept until you close this page"}
            </span>
          </>
        )}
      </span>
      <ResetButton snippet={snippet} />
      <EditButton snippet={snippet} />
      <BarButton
        name="Share"
        isLive={isLive}
        onClick={() => void import("../share/share-snippet.ts").then(({ share }) => share(controller, base))}
      >
        <path d="M10.5 5.5 8 3 5.5 5.5M8 3v7.5M4 8H3v5.5h10V8h-1" />
      </BarButton>
      <BarButton
        name="Open in playground"
        isLive={isLive}
        onClick={() =>
          void import("../share/share-snippet.ts").then(({ openInPlayground }) =>
            openInPlayground(controller, base, example),
          )
        }
      >
        <path d="M9 3h4v4M13 3 7.5 8.5M6.5 3.5H3V13h9.5V9.5" />
      </BarButton>
    </div>
  );
}

interface BarButtonProps {
  readonly name: string;
  readonly isLive: boolean;
  readonly onClick: () => void;
  /** The lines of its picture. */
  readonly children: ComponentChildren;
}

/** A picture, for there is little room; the name is shown to whoever rests on it. */
function BarButton({ name, isLive, onClick, children }: BarButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="button button-plain button-icon"
      aria-label={name}
      title={name}
      disabled={!isLive}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}

/** Gives the author's text back; and then, until the next edit, the reader's own. */
function ResetButton({ snippet: { controller } }: { readonly snippet: Snippet }): JSX.Element | null {
  const isEdited = controller.isEdited.value;
  if (!isEdited && controller.discarded.value === null) return null;
  return (
    <button
      type="button"
      class="button button-plain"
      onClick={() => (isEdited ? controller.reset() : controller.undoReset())}
    >
      {isEdited ? "Reset" : "Restore edit"}
    </button>
  );
}
