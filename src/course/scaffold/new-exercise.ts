// The first draft of an exercise: every file that an exercise has. Its solution passes its one check, and its starter and
// its attempts do not; the rest is marked.

import { ContentError } from "../content-error.ts";
import type { Disk } from "../disk.ts";
import { isId } from "../exercises/read-checks.ts";
import type { Draft } from "./draft.ts";
import { toWrite } from "./unwritten.ts";

/**
 * @param address `<unit>/<lesson>/<exercise>`
 * @throws {ContentError} when there is no such lesson, or there is such an exercise
 */
export function newExercise(address: string, disk: Disk): Draft {
  const [unit = "", lesson = "", name = "", ...rest] = address.split("/");
  const of = `content/lessons/${unit}/${lesson}`;
  const folder = `${of}/exercises/${name}`;
  if (rest.length > 0 || !disk.list(of).files.includes("index.mdx"))
    throw new ContentError(
      folder,
      "An exercise is named <unit>/<lesson>/<exercise>, and its lesson is there before.",
      `npm run new -- lesson ${unit}/${lesson} makes one.`,
    );
  if (!isId(name))
    throw new ContentError(
      folder,
      `“${name}” is no name for an exercise.`,
      "Use lower-case words with hyphens between them.",
    );
  if (disk.list(folder).files.length > 0)
    throw new ContentError(folder, "There is such an exercise.", "Choose another name.");
  const files = Object.entries(FILES).map(([file, text]) => [`${folder}/${file}`, text] as const);
  return { ...(Object.fromEntries(files) as Draft), [`${of}/index.mdx`]: shownIn(disk.read(`${of}/index.mdx`), name) };
}

/** Below “Your turn” where the lesson has it, else at its end. */
function shownIn(page: string, name: string): string {
  const imported = page.replace(/^import \{ ([^}]*) \} from "#components\/lesson\.ts";/mu, (line, names: string) =>
    names.split(", ").includes("Exercise") ? line : `import { ${withExercise(names)} } from "#components/lesson.ts";`,
  );
  const tag = `<Exercise id="${name}" />`;
  const heading = "## Your turn\n";
  return imported.includes(heading)
    ? imported.replace(heading, `${heading}\n${tag}\n`)
    : `${imported.trimEnd()}\n\n${heading}\n${tag}\n`;
}

function withExercise(names: string): string {
  return [...names.split(", "), "Exercise"].sort().join(", ");
}

const program = (main: string): string => `import asyncio from "asyncio";

async function main() {
${main}
}

asyncio.run(main());
`;
const SOLUTION = program(`  await asyncio.sleep(1);\n  console.log("Done.");`);
const wrong = (says: string, main: string): string => `// Fails: done\n// Says: ${toWrite(says)}\n\n${program(main)}`;

const FILES: Readonly<Record<string, string>> = {
  "exercise.mdx": `---
title: ${toWrite("the title")}
---

*${toWrite("how long it takes, and what it practises")}.*

${toWrite("the task in two or three sentences")}.

It is done when

- ${toWrite("what each check asks for, in the reader's words")}.
`,
  "starter.ts": `// ${toWrite("what the learner begins with")}\n${program(`  await asyncio.sleep(1);`)}`,
  "solution.ts": `// ${toWrite("the solution that learners are shown")}\n${SOLUTION}`,
  "solutions/another.ts": `// ${toWrite("a right solution in another style")}\n${SOLUTION}`,
  "attempts/first.ts": wrong("copied from the run, what its learner must read", `  console.log("Done.");`),
  "attempts/second.ts": wrong("another mistake that people make", `  await asyncio.sleep(1);`),
  "attempts/third.ts": wrong("and another", `  await asyncio.sleep(2);\n  console.log("Done.");`),
  "checks.ts": `import { check, defineChecks, prints } from "#grading";

export default defineChecks({
  checks: [check("done", "${toWrite("what a right solution does")}", prints("Done.", { at: 1 }))],
});
`,
  "hints.ts": `export default [
  "${toWrite("a nudge: where to look, in a question if it can be one")}",
  "${toWrite("what to do")}",
  "${toWrite("nearly the answer")}",
];
`,
  "why.ts": `export default "${toWrite("why the solution is as it is")}";\n`,
};
