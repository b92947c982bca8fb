// A text to be taken along: selected when it is stepped into, copied at a press.

import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";

export interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** What the button says: `Copy link`. */
  readonly action: string;
  readonly isLong?: boolean;
}

export function CopyField({ label, text, action, isLong = false }: CopyFieldProps): JSX.Element {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [said, say] = useState("");
  const select = (): void => field.current?.select();
  const copy = async (): Promise<void> => {
    select();
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    say(isCopied ? "Copied." : "Your browser does not let this page copy. The text is selected: copy it yourself.");
  };
  const shared = {
    ref: field,
    class: "field",
    value: text,
    readOnly: true,
    "aria-label": label,
    onFocus: select,
    spellcheck: false,
  };
  return (
    <div class="dialog-row">
      {isLong ? <textarea rows={4} {...shared} /> : <input type="text" {...shared} />}
      <button type="button" class="button button-main" onClick={() => void copy()}>
        {action}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
