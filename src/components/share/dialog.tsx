// A dialog of the page's own, for what is asked for now and then: made when it is opened, gone when it is closed. The
// browser keeps the focus in it, gives it back afterwards, and closes it on Escape.

import { render } from "preact";
import type { ComponentChildren } from "preact";
import "./dialog.css";

export interface OpenedDialog {
  close(): void;
}

/** @param children makes what stands in the dialog; it may close it */
export function openDialog(title: string, children: (close: () => void) => ComponentChildren): OpenedDialog {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog not-content";
  dialog.ariaLabel = title;
  const close = (): void => dialog.close();
  document.body.append(dialog);
  render(
    <>
      <div class="dialog-head">
        <h2>{title}</h2>
        <button type="button" class="button" onClick={close}>
          Close
        </button>
      </div>
      {children(close)}
    </>,
    dialog,
  );
  dialog.addEventListener("click", (event) => {
    // On what lies around it.
    if (event.target === dialog) close();
  });
  dialog.addEventListener("close", () => {
    render(null, dialog);
    dialog.remove();
  });
  dialog.showModal();
  return { close };
}
