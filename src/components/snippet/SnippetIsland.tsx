// A snippet that lives: its code, Run and Stop, and what became of the run. The server renders the very same with the
// recorded run; the script makes it answer.

import type { ComponentChildren, JSX } from "preact";
import { PlaybackControls } from "#player";
import { pageSpeed } from "./page-runner.ts";
import { RunResult } from "./RunResult.tsx";
import { SnippetBar } from "./SnippetBar.tsx";
import { useSnippet } from "./use-snippet.ts";
import type { SnippetSource } from "./use-snippet.ts";
import "./snippet-island.css";

export interface SnippetProps extends SnippetSource {
  /** The static code. */
  readonly children?: ComponentChildren;
}

export function SnippetIsland({ children, ...source }: SnippetProps): JSX.Element {
  const snippet = useSnippet(source);
  const { controller, isLive } = snippet;
  return (
    <section
      class="snippet not-content"
      aria-label={source.file}
      onPointerEnter={snippet.warmRunner}
      onFocusIn={snippet.warmRunner}
      onKeyDown={(event) => {
        if (isRunKey(event)) void controller.run();
      }}
    >
      <SnippetBar snippet={snippet} />
      <div ref={snippet.code} class="snippet-code" onPointerEnter={snippet.warmEditor} onClick={snippet.editAtClick}>
        {children}
      </div>
      <div class="snippet-controls">
        <PlaybackControls
          isLive={isLive}
          isRunning={controller.isRunning.value}
          speed={pageSpeed.value}
          onRun={() => void controller.run()}
          onStop={() => controller.stop()}
          onSpeed={(speed) => {
            pageSpeed.value = speed;
          }}
        />
      </div>
      <RunResult snippet={snippet} />
    </section>
  );
}

/** Ctrl+Enter, on a Mac Cmd+Enter, anywhere in the snippet; the editor answers its own. */
function isRunKey({ key, ctrlKey, metaKey, shiftKey, defaultPrevented }: KeyboardEvent): boolean {
  return key === "Enter" && (ctrlKey || metaKey) && !shiftKey && !defaultPrevented;
}
