// A snippet as it stands in a page, for whoever shows one: its code, the buttons, and what became of the run, with
// room for what a lesson's exercise adds.

import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { PlaybackControls } from "#player";
import type { RulesChoice } from "#player";
import { pageSpeed } from "./page-runner.ts";
import type { Snippet } from "./use-live-snippet.ts";
import "./snippet-island.css";

export interface SnippetFrameProps {
  readonly snippet: Snippet;
  /** What stands above the code: what it is, and what can be done with its text. */
  readonly bar: ComponentChildren;
  /** As high as its text, or filling the screen with the run beside the code. */
  readonly layout?: "page" | "fill";
  /** The static code. */
  readonly code: ComponentChildren;
  /** More buttons, right after Run. */
  readonly controls?: ComponentChildren;
  /** Ctrl+Shift+Enter. */
  readonly onCheck?: () => void;
  /** Somebody has come near: what may be wanted can be fetched. */
  readonly onIntent?: () => void;
  /** What became of the run. */
  readonly run: JSX.Element;
  /** What stands between the reader and the run. */
  readonly gate?: Gate;
  /** Between the buttons and what became of the run. */
  readonly children?: ComponentChildren;
}

interface Gate {
  /** Until it is open, the program can only be read. */
  readonly isOpen: boolean;
  /** Gives the run its place. */
  readonly around: (run: JSX.Element) => JSX.Element;
}

export function SnippetFrame(props: SnippetFrameProps): JSX.Element {
  const { snippet, bar, layout = "page", code, controls, run, gate, onCheck, onIntent, children } = props;
  const { controller } = snippet;
  const isOpen = gate?.isOpen ?? true;
  const warm = (): void => {
    snippet.warmRunner();
    void snippet.comeNear();
    onIntent?.();
  };
  const frame = useRef<HTMLElement>(null);
  // Whoever was there before the script was has come near, too.
  useEffect(() => {
    if (frame.current?.matches(":hover, :focus-within")) warm();
    if (isOpen) snippet.editAtCaret();
  }, []);
  const result = (
    <>
      <div class="snippet-controls">
        <PlaybackControls
          isLive={snippet.isLive}
          isRunning={controller.isRunning.value}
          speed={pageSpeed.value}
          rules={onCheck === undefined ? rulesChoice(snippet) : null}
          onRun={() => void controller.run()}
          onStop={() => controller.stop()}
          onSpeed={(speed) => {
            pageSpeed.value = speed;
          }}
        >
          {controls}
        </PlaybackControls>
      </div>
      {children}
      {run}
    </>
  );
  return (
    <section
      ref={frame}
      class={`snippet snippet-${layout} not-content`}
      aria-label={controller.file.value}
      data-closed={isOpen ? undefined : ""}
      style={`--code-lines: ${controller.setup.source.trimEnd().split("\n").length}`}
      onPointerEnter={warm}
      onFocusIn={warm}
      onKeyDownCapture={(event) => {
        if (onCheck === undefined || !isEnterKey(event) || !event.shiftKey) return;
        // The editor would begin a line above.
        event.preventDefault();
        event.stopPropagation();
        onCheck();
      }}
      onKeyDown={(event) => {
        if (isOpen && isEnterKey(event) && !event.shiftKey && !event.defaultPrevented) void controller.run();
      }}
    >
      {bar}
      <div
        ref={snippet.code}
        class="snippet-code"
        onPointerEnter={snippet.warmEditor}
        onPointerDown={snippet.warmEditor}
        onClick={isOpen ? snippet.editAtClick : undefined}
      >
        {code}
      </div>
      {/* What a run says of itself is not what a page says: the search would show lines of tables. */}
      <div class="snippet-run" data-pagefind-ignore>
        {gate ? gate.around(result) : result}
      </div>
    </section>
  );
}

/** An exercise's rules are given; elsewhere the reader may try the others. */
function rulesChoice({ controller }: Snippet): RulesChoice {
  return {
    chosen: controller.conditions.value.rules,
    onChoose: (rules) => void controller.followRules(rules),
  };
}

/** Ctrl+Enter, on a Mac Cmd+Enter, anywhere in the snippet; the editor answers its own. */
function isEnterKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === "Enter" && (ctrlKey || metaKey);
}
