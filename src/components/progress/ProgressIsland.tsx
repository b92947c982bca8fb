// The part of the progress page that knows its reader: what they have passed and written, and what they can do with it.

import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Progress, Snapshot } from "#progress";
import { pageProgress } from "./page-progress.ts";
import { ProgressController } from "./progress-controller.ts";
import { sayDate, sayExported, sayPassed } from "./progress-words.ts";
import { saveToFile } from "./save-to-file.ts";
import { useKeeping } from "./use-keeping.ts";
import "./progress.css";

/** An exercise of the course, and the page that it stands on. */
export interface ListedExercise {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

export function ProgressIsland({ exercises }: { readonly exercises: readonly ListedExercise[] }): JSX.Element {
  const [isLive, setLive] = useState(false);
  const page = useMemo(
    () =>
      new ProgressController(typeof window === "undefined" ? new Promise(() => undefined) : pageProgress(), Date.now),
    [],
  );
  useEffect(() => {
    setLive(true);
    return page.follow();
  }, [page]);
  useEffect(openWhenPrinted, []);
  const { isStored, notice } = useKeeping("progress");
  const snapshot = page.snapshot.value;
  return (
    <div class="progress-own not-content">
      <h2 id="solutions">Your solutions</h2>
      {notice !== null && <p class="keeping-notice">{notice}</p>}
      {snapshot === null ? (
        <p>They are kept in this browser, and shown here as soon as it has opened them.</p>
      ) : (
        <Work snapshot={snapshot} exercises={exercises} />
      )}
      <h2 id="keep">Keep it, move it, forget it</h2>
      <Actions page={page} isLive={isLive} isStored={isStored} />
    </div>
  );
}

function openWhenPrinted(): () => void {
  const open = (): void => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(".progress-own details")) details.open = true;
  };
  addEventListener("beforeprint", open);
  return () => removeEventListener("beforeprint", open);
}

interface WorkProps {
  readonly snapshot: Snapshot;
  readonly exercises: readonly ListedExercise[];
}

function Work({ snapshot, exercises }: WorkProps): JSX.Element {
  const listed = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const order = [...listed.keys()];
  const placeOf = (id: string): number => (listed.has(id) ? order.indexOf(id) : order.length);
  const passed = [...snapshot.exercises].toSorted(([one], [other]) => placeOf(one) - placeOf(other));
  const programs = [...snapshot.programs].toSorted(([, one], [, other]) => other.savedAt - one.savedAt);
  return (
    <>
      <p>{sayPassed(passed.filter(([id]) => listed.has(id)).length, listed.size)}</p>
      {passed.map(([id, { code, at }]) => {
        const exercise = listed.get(id);
        return (
          <Kept key={id} name={exercise?.title ?? id} note={`passed on ${sayDate(at)}`} code={code}>
            {exercise === undefined ? (
              "This exercise is no longer in the course."
            ) : (
              <a href={exercise.href}>To the exercise</a>
            )}
          </Kept>
        );
      })}
      {programs.length > 0 && <h2 id="programs">Your programs</h2>}
      {programs.map(([id, { name, code, savedAt }]) => (
        <Kept key={id} name={name} note={`saved on ${sayDate(savedAt)}`} code={code} />
      ))}
    </>
  );
}

interface KeptProps {
  readonly name: string;
  readonly note: string;
  readonly code: string;
  readonly children?: JSX.Element | string;
}

function Kept({ name, note, code, children }: KeptProps): JSX.Element {
  return (
    <details class="progress-kept">
      <summary>
        <span class="progress-name">{name}</span>
        <span class="heard-only">,</span> <span class="progress-when">{note}</span>
      </summary>
      <pre tabIndex={0} role="group" aria-label={`Code of ${name}`}>
        <code>{code}</code>
      </pre>
      {children !== undefined && <p>{children}</p>}
    </details>
  );
}

interface ActionsProps {
  readonly page: ProgressController;
  readonly isLive: boolean;
  /** Whether the browser keeps what is done. */
  readonly isStored: boolean;
}

function Actions({ page, isLive, isStored }: ActionsProps): JSX.Element {
  const save = async (progress: Progress): Promise<void> => page.tellExported(sayExported(await saveToFile(progress)));
  return (
    <div class="progress-actions">
      <p>
        {isStored && "All of this is kept in this browser, and nowhere else. "}A file takes it to another browser, or
        keeps it safe. What is in a file is merged with what is here, and the better of each stays.
      </p>
      <div class="progress-buttons">
        <button type="button" class="button" disabled={!isLive} onClick={() => void pageProgress().then(save)}>
          Export to a file
        </button>
        <label class="button">
          {/* Heard once: as the name of what is pressed. */}
          <span aria-hidden="true">Import a file</span>
          <input
            type="file"
            aria-label="Import a file"
            accept=".json,application/json"
            disabled={!isLive}
            onChange={(event) => void readChosen(event.currentTarget, page)}
          />
        </label>
        <button type="button" class="button" disabled={!isLive} onClick={() => print()}>
          Print
        </button>
        <button type="button" class="button progress-forget" disabled={!isLive} onClick={() => void page.forget()}>
          Forget everything
        </button>
      </div>
      {/* A button of these is gone once it was pressed: the focus stays beside what is said next. */}
      <div
        class="progress-says"
        aria-live="polite"
        tabIndex={-1}
        onClick={({ currentTarget }) => currentTarget.focus()}
      >
        {page.exported.value !== null && <p>{page.exported.value}</p>}
        <Pending page={page} />
        {page.isAboutToForget.value && (
          <Question
            says="This forgets all that you have passed, answered, written and chosen in this browser."
            yes="Forget it"
            no="Keep it"
            onYes={() => void page.forget()}
            onNo={() => page.keepEverything()}
          />
        )}
        {page.done.value !== null && (
          <p>
            {page.done.value.sentence}
            {page.done.value.takeBack !== null && (
              <button type="button" class="button" onClick={() => void page.undo()}>
                Undo
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

function Pending({ page }: { readonly page: ProgressController }): JSX.Element | null {
  const pending = page.pending.value;
  if (pending === null) return null;
  return (
    <Question
      says={pending.sentences.join(" ")}
      yes="Import it"
      no="Leave it"
      onYes={() => void page.import()}
      onNo={() => page.cancelImport()}
    />
  );
}

interface QuestionProps {
  readonly says: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question({ says, yes, no, onYes, onNo }: QuestionProps): JSX.Element {
  return (
    <p>
      {says}{" "}
      <button type="button" class="button" onClick={onYes}>
        {yes}
      </button>{" "}
      <button type="button" class="button" onClick={onNo}>
        {no}
      </button>
    </p>
  );
}

async function readChosen(input: HTMLInputElement, page: ProgressController): Promise<void> {
  const [file] = input.files ?? [];
  if (file === undefined) return;
  // What is too large to be a progress file need not be read: one byte too many tells.
  const bytes = await file.slice(0, 1024 * 1024 + 1).arrayBuffer();
  // The same file can be chosen again.
  input.value = "";
  await page.preview(new Uint8Array(bytes));
}
