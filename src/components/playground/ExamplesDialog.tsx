// The course's snippets by unit and lesson, to begin from.

import type { JSX } from "preact";
import { openDialog } from "../share/dialog.tsx";
import { loadExamples } from "./examples.ts";
import type { Example, ExampleUnit } from "./examples.ts";

/** @returns whether there was anything to show */
export async function openExamples(base: string, onChoose: (example: Example) => void): Promise<boolean> {
  const units = await loadExamples(base).catch(() => null);
  if (units === null) return false;
  openDialog("Examples", (close) => (
    <ExampleList
      units={units}
      onChoose={(example) => {
        close();
        onChoose(example);
      }}
    />
  ));
  return true;
}

interface ExampleListProps {
  readonly units: readonly ExampleUnit[];
  readonly onChoose: (example: Example) => void;
}

function ExampleList({ units, onChoose }: ExampleListProps): JSX.Element {
  return (
    <>
      <p>The programs of the course, to run and to change. Yours stay as they are.</p>
      {units.map(({ title, lessons }) => (
        <section key={title} class="examples-unit">
          <h3>{title}</h3>
          <dl>
            {lessons.map((lesson) => (
              <>
                <dt>{lesson.title}</dt>
                <dd class="dialog-row">
                  {lesson.examples.map((example) => (
                    <button key={example.id} type="button" class="button" onClick={() => onChoose(example)}>
                      {example.file}
                    </button>
                  ))}
                </dd>
              </>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
