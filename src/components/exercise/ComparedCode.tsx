// Two programs as one text: what is in one of them only is marked, and not by colour alone.

import type { JSX } from "preact";
import type { ComparedLine } from "./compare-lines.ts";
import "./solution.css";

export interface ComparedCodeProps {
  readonly lines: readonly ComparedLine[];
  readonly label: string;
}

export function ComparedCode({ lines, label }: ComparedCodeProps): JSX.Element {
  return (
    <pre class="code" tabIndex={0} role="group" aria-label={label}>
      <code>
        {lines.map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </code>
    </pre>
  );
}

const MARKS = { both: " ", "solution-only": "+", "own-only": "−" } as const;

function Line({ line: { kind, text } }: { readonly line: ComparedLine }): JSX.Element {
  const content = `${MARKS[kind]} ${text}\n`;
  if (kind === "solution-only") return <ins class="solution-line">{content}</ins>;
  if (kind === "own-only") return <del class="solution-line">{content}</del>;
  return <span class="solution-line">{content}</span>;
}
