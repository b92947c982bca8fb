// The solution beside one's own code: what to take out and what to put in.

import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { Words } from "#player";
import type { ComparedLine } from "./compare-lines.ts";
import { ComparedCode } from "./ComparedCode.tsx";
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
      <ComparedCode lines={lines} label="Solution compared with your code" />
      <p class="solution-why">
        <Words text={why} />
      </p>
      {children}
    </section>
  );
}
