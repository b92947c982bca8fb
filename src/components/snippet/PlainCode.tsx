// Code as it stands in the page before there is an editor, where no server wrote it: the markup of Code.astro.

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { shownText } from "./static-code.ts";

export interface PlainCodeProps {
  readonly text: string;
  /** What a screen reader calls it. */
  readonly label: string;
}

/** Written once: from then on it belongs to the code area. */
export function PlainCode({ text, label }: PlainCodeProps): JSX.Element {
  return useMemo(
    () => (
      <pre class="code" role="group" aria-label={label} tabIndex={0}>
        <code data-plain="">
          {shownText(text)
            .split("\n")
            .map((line, index) => (
              <span key={index} class="code-line" data-line={index + 1}>
                {`${line}\n`}
              </span>
            ))}
        </code>
      </pre>
    ),
    [],
  );
}
