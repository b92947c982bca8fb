// A plain, unseen text field that has the focus until the editor is there, so that nothing that is typed is lost. It must
// be there within the click itself, for telephones open their keyboard only then: so it has a door of its own, and stands
// in the page before anything else of the editor is fetched.

import type { EditorOptions, Place } from "./editor.ts";

/** What has become of the text, and where the caret is: offsets in UTF-16 code units. */
export interface Draft {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hasFocus: boolean;
}

export interface StandIn {
  /** The text that it began with. */
  readonly source: string;
  read(): Draft;
  remove(): void;
}

export type StandInOptions = Pick<EditorOptions, "file" | "source" | "readOnly" | "onChange" | "onRun" | "onCheck">;

export function standIn(container: HTMLElement, options: StandInOptions, caret: Place): StandIn {
  const { shown, ending } = withoutEnding(options.source);
  const area = document.createElement("textarea");
  area.value = shown;
  area.readOnly = options.readOnly ?? false;
  area.spellcheck = false;
  area.autocapitalize = "off";
  // In a field as narrow as this one every letter would be a line of its own to the arrow keys.
  area.wrap = "off";
  area.setAttribute("aria-label", options.file);
  // Letters so large that no telephone zooms in on them.
  area.style.cssText = "position:absolute;inset:0 auto auto 0;inline-size:1px;block-size:1px;opacity:0;font-size:16px";
  area.addEventListener("input", () => options.onChange(area.value + ending));
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    (event.shiftKey ? options.onCheck : options.onRun)?.();
  });
  container.append(area);
  const offset = offsetOf(shown, caret);
  area.setSelectionRange(offset, offset);
  area.focus({ preventScroll: true });
  return {
    source: options.source,
    read: () => ({
      text: area.value + ending,
      start: area.selectionStart,
      end: area.selectionEnd,
      hasFocus: document.activeElement === area,
    }),
    remove: () => area.remove(),
  };
}

/**
 * A text as it is edited, and the line break behind it: static code shows no empty line there, nor must an editor. What is
 * typed has it again, whoever has taken it.
 */
export function withoutEnding(source: string): { readonly shown: string; readonly ending: string } {
  const ending = source.endsWith("\n") ? "\n" : "";
  return { shown: source.slice(0, source.length - ending.length), ending };
}

/** Of a place in a text; of the text's end, when it has no such line. */
export function offsetOf(text: string, { line, column }: Place): number {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0);
  return Math.min(before + Math.min(column - 1, lines[line - 1]?.length ?? 0), text.length);
}
