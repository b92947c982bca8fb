// The head of an output: whose lines are shown, and a way to take them along.

import type { TaskId } from "#recording";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

interface BarProps {
  readonly isLive: boolean;
  /** The tasks that printed, each with its name; empty where there is nothing to choose. */
  readonly names: readonly (readonly [TaskId, string])[];
  readonly chosen: TaskId | null;
  readonly onChoose: (task: TaskId | null) => void;
  readonly getText: () => string;
}

export function OutputBar({ isLive, names, chosen, onChoose, getText }: BarProps): JSX.Element {
  return (
    <div class="output-bar">
      <span aria-hidden="true">Output</span>
      {names.length > 0 && (
        <select
          class="button button-plain button-small"
          aria-label="Show the lines of"
          disabled={!isLive}
          value={chosen === null ? "" : String(chosen)}
          onChange={({ currentTarget: { value } }) => onChoose(value === "" ? null : Number(value))}
        >
          <option value="">all tasks</option>
          {names.map(([task, name]) => (
            <option key={task} value={task}>
              {name}
            </option>
          ))}
        </select>
      )}
      <CopyButton isLive={isLive} getText={getText} />
    </div>
  );
}

const SAID_FOR_MS = 2000;

function CopyButton({ isLive, getText }: Pick<BarProps, "isLive" | "getText">): JSX.Element {
  const [said, say] = useState<"Copy" | "Copied" | "Not copied">("Copy");
  const copy = async (): Promise<void> => {
    say(
      await navigator.clipboard.writeText(getText()).then(
        () => "Copied" as const,
        () => "Not copied" as const,
      ),
    );
    setTimeout(() => say("Copy"), SAID_FOR_MS);
  };
  return (
    <button
      type="button"
      class="button button-plain button-small"
      disabled={!isLive}
      aria-live="polite"
      onClick={() => void copy()}
    >
      {said}
    </button>
  );
}
