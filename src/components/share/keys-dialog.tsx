// Which keys there are, in a snippet and in its editor; also what a screen reader's user is told on Alt+F1.

import type { JSX } from "preact";
import { openDialog } from "./dialog.tsx";

interface Group {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, what: string])[];
}

/** `Mod` is Ctrl, and Command on a Mac. */
const GROUPS: readonly Group[] = [
  {
    title: "Run",
    keys: [
      ["Mod+Enter", "Run the code as it is"],
      ["Mod+Shift+Enter", "Check, in an exercise"],
      ["Mod+F10", "Run until the line of the caret; a press on a line's number does the same"],
    ],
  },
  {
    title: "Go through a run, on the slider below it",
    keys: [
      ["→ and ←", "To the next event, and to the one before"],
      ["Page Up, Page Down", "A tenth of the run on, or back"],
      ["Home, End", "To its beginning, to its end"],
      ["Space", "Play, pause"],
    ],
  },
  {
    title: "Look closer, in the timeline",
    keys: [
      ["+ and −", "Closer, farther; with a mouse Ctrl and the wheel, with fingers two of them"],
      ["Shift+→, Shift+←", "Later, earlier"],
      ["0", "All of the run"],
      ["Arrow keys", "From stretch to stretch, and to the lane above or below"],
    ],
  },
  {
    title: "Leave the code",
    keys: [
      ["Escape, then Tab", "Go on behind the code; with Shift, back before it. Otherwise Tab indents"],
      ["Alt+F1", "Show these keys"],
      ["Shift+Alt+F1", "Turn screen-reader mode on or off; the choice is remembered"],
    ],
  },
  {
    title: "Write",
    keys: [
      ["Ctrl+Space", "List what may stand here"],
      ["Mod+Shift+Space", "Show what a call takes"],
      ["Mod+.", "Quick fix: mend what is underlined"],
      ["F8", "Go to the next problem; with Shift, to the one before"],
      ["Mod+K Mod+I", "Say what is under the caret"],
      ["Shift+Alt+F", "Format the code"],
      ["Mod+/", "Make the line a comment, or none"],
      ["Mod+D", "Select the next place with the same text, and write in both"],
      ["Mod+F", "Find"],
      ["Mod+Z", "Undo"],
      ["F1", "List all commands"],
    ],
  },
];

const SPOKEN_MAC: Readonly<Record<string, string>> = { Mod: "⌘", Alt: "⌥", Shift: "⇧", Ctrl: "⌃" };

export function openKeys(): void {
  const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  openDialog("Keys", () => <KeyMap isMac={isMac} />);
}

function KeyMap({ isMac }: { readonly isMac: boolean }): JSX.Element {
  return (
    <>
      {GROUPS.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(([combination, what]) => (
              <>
                <dt>
                  <kbd>{nameOf(combination, isMac)}</kbd>
                </dt>
                <dd>{what}</dd>
              </>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function nameOf(combination: string, isMac: boolean): string {
  if (!isMac) return combination.replaceAll("Mod", "Ctrl");
  return combination.replaceAll(/Mod|Alt|Shift|Ctrl/g, (key) => SPOKEN_MAC[key] ?? key);
}
