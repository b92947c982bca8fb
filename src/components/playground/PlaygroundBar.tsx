// What can be done with programs: choose one, make, name, copy, delete one; examples, files, keys.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { NO_EXAMPLES } from "./notice.ts";
import type { PlaygroundController } from "./playground-controller.ts";

export interface PlaygroundBarProps {
  readonly playground: PlaygroundController;
  readonly base: string;
  /** False until this answers. */
  readonly isReady: boolean;
}

export function PlaygroundBar({ playground, base, isReady }: PlaygroundBarProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const isOwn = playground.opened.value.isOwn;
  const showExamples = async (): Promise<void> => {
    const { openExamples } = await import("./ExamplesDialog.tsx");
    const isShown = await openExamples(base, (example) => void playground.openExample(example));
    if (!isShown) playground.notice.value = { kind: "trouble", sentence: NO_EXAMPLES };
  };
  const rename = async (): Promise<void> => {
    const { askForName } = await import("./NameDialog.tsx");
    askForName(playground.opened.peek().program.name, (name) => void playground.rename(name));
  };
  return (
    <div class="playground-bar" role="group" aria-label="Programs">
      <ProgramChoice playground={playground} isReady={isReady} />
      <button
        type="button"
        class="button playground-more"
        aria-expanded={isOpen}
        disabled={!isReady}
        onClick={() => setOpen(!isOpen)}
      >
        Menu
      </button>
      <div class="playground-actions" data-open={isOpen} onClick={() => setOpen(false)}>
        <button type="button" class="button button-plain" disabled={!isReady} onClick={() => void playground.create()}>
          New
        </button>
        <button type="button" class="button button-plain" disabled={!isReady} onClick={() => void rename()}>
          Rename
        </button>
        <button
          type="button"
          class="button button-plain"
          disabled={!isReady}
          onClick={() => void playground.duplicate()}
        >
          Duplicate
        </button>
        <button
          type="button"
          class="button button-plain"
          disabled={!isReady || !isOwn}
          onClick={() => void playground.remove()}
        >
          Delete
        </button>
        <button type="button" class="button button-plain" disabled={!isReady} onClick={() => void showExamples()}>
          Examples
        </button>
        <FileChoice playground={playground} isReady={isReady} />
        <button
          type="button"
          class="button button-plain"
          onClick={() => void import("../share/keys-dialog.tsx").then(({ openKeys }) => openKeys())}
        >
          Keys
        </button>
      </div>
    </div>
  );
}

type Part = Pick<PlaygroundBarProps, "playground" | "isReady">;

/** The reader's own programs; what is only being looked at stands before them. */
function ProgramChoice({ playground, isReady }: Part): JSX.Element {
  const { program, isOwn } = playground.opened.value;
  const programs = playground.programs.value;
  const isListed = programs.some(({ id }) => id === program.id);
  return (
    <label>
      Program
      <select
        class="field"
        value={program.id}
        disabled={!isReady}
        onChange={(event) => void playground.choose(event.currentTarget.value)}
      >
        {!isListed && <option value={program.id}>{isOwn ? program.name : `${program.name} (not yours yet)`}</option>}
        {programs.map(({ id, name }) => (
          <option key={id} value={id}>
            {id === program.id ? program.name : name}
          </option>
        ))}
      </select>
    </label>
  );
}

function FileChoice({ playground, isReady }: Part): JSX.Element {
  const open = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const { readTextFile } = await import("./read-text-file.ts");
    const read = await readTextFile(file);
    // The same file can be chosen again.
    input.value = "";
    if (read.kind === "text") await playground.openText(file.name, read.text);
    else playground.notice.value = { kind: "trouble", sentence: read.sentence };
  };
  return (
    <label class="button button-plain">
      {/* Heard once: as the name of what is pressed. */}
      <span aria-hidden="true">Open file</span>
      <input
        type="file"
        aria-label="Open file"
        accept=".ts,.mts,.js,.mjs,.txt,text/*"
        disabled={!isReady}
        onChange={(event) => void open(event.currentTarget)}
      />
    </label>
  );
}
