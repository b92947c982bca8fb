// Asks what a program is to be called.

import { openDialog } from "../share/dialog.tsx";

export function askForName(name: string, onName: (name: string) => void): void {
  openDialog("Rename", (close) => (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = new FormData(event.currentTarget).get("name");
        close();
        if (typeof wanted === "string" && wanted.trim() !== "") onName(wanted);
      }}
    >
      <div class="dialog-row">
        <input
          class="field"
          type="text"
          name="name"
          aria-label="Name"
          defaultValue={name}
          maxLength={64}
          autocomplete="off"
          spellcheck={false}
          ref={(input) => selectStem(input)}
        />
        <button type="submit" class="button button-main">
          Rename
        </button>
      </div>
    </form>
  ));
}

/** What one changes is the name, not that it is TypeScript. */
function selectStem(input: HTMLInputElement | null): void {
  input?.setSelectionRange(0, input.value.replace(/\.ts$/, "").length);
  input?.setAttribute("autofocus", "");
}
