// The solution beside one's own code: what to take out and what to put in.

import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { Words } from "#player";
import type { ComparedLine } from "./compare-lines.ts";
import "./solution.css";

export interface SolutionProps {
  readonly lines: readonly ComparedLine[];
  /** Why it is as it is. */
  readonly why: string;
  /** The two runs beside each other. */
  readonly children?: ComponentChildren;
}

export function SolutionView({ lines, why, children }: SolutionProps): JSX.Element {
  const heading = useId();
  const isSame = lines.every(({ kind }) => kind === "both");
  return (
    <section class="solution" aria-labelledby={heading}>
      <h4 id={heading}>Solution</h4>
      <p>
        {isSame
          ? "Your code is this very solution."
          : "Lines with + are in the solution and not in your code; lines with − are in your code only. Other ways can be right, too."}
      </p>
      <pre class="code" tabIndex={0} role="group" aria-label="Solution compared with your code">
        <code>
          {lines.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </code>
      </pre>
      <p class="solution-why">
        <Words text={why} />
      </p>
      {children}
    </section>
  );
}

const MARKS = { both: " ", "solution-only": "+", "own-only": "−" } as const;

function Line({ line: { kind, text } }: { readonly line: ComparedLine }): JSX.Element {
  const content = `${MARKS[kind]} ${text}\n`;
  if (kind === "solution-only") return <ins class="solution-line">{content}</ins>;
  if (kind === "own-only") return <del class="solution-line">{content}</del>;
  return <span class="solution-line">{content}</span>;
}
