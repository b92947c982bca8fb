// Puts the editor in the place of the static code; warmed up by whoever comes near.

import type { JSX } from "preact";
import type { Snippet } from "./use-live-snippet.ts";

export function EditButton({ snippet }: { readonly snippet: Snippet }): JSX.Element {
  const { isLive, edit, warmEditor } = snippet;
  return (
    <button
      type="button"
      class="button button-plain"
      disabled={!isLive}
      onPointerEnter={warmEditor}
      onPointerDown={warmEditor}
      onFocus={warmEditor}
      onClick={() => edit({ line: 1, column: 1 })}
    >
      Edit
    </button>
  );
}
