// What there is to say about the open program, with what can be done about it.

import type { JSX } from "preact";
import type { PlaygroundController } from "./playground-controller.ts";

export function NoticeView({ playground }: { readonly playground: PlaygroundController }): JSX.Element {
  const notice = playground.notice.value;
  return (
    // Always there, so that what comes is announced. A button of it is gone once it was pressed: the focus stays.
    <div
      class="playground-notice"
      role="alert"
      data-kind={notice?.kind ?? "none"}
      tabIndex={-1}
      onClick={({ currentTarget }) => currentTarget.focus()}
    >
      {notice !== null && (
        <>
          <p>{notice.sentence}</p>
          {notice.kind === "removed" && (
            <button ref={takeFocus} type="button" class="button" onClick={() => void playground.undoRemove()}>
              Undo
            </button>
          )}
          <button type="button" class="button" onClick={() => playground.dismiss()}>
            Dismiss
          </button>
        </>
      )}
    </div>
  );
}

/** Delete, which had the focus, cannot be pressed any more where there is nothing left to delete. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
