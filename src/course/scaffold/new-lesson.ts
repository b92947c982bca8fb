// The first draft of a lesson: everything that a lesson has, in its place, with a snippet that runs and a twin that agrees
// with it. What only its author can know is marked.

import type { UnitOutline } from "../../../content/course.ts";
import { ContentError } from "../content-error.ts";
import { isId } from "../exercises/read-checks.ts";
import type { Draft } from "./draft.ts";
import { toWrite } from "./unwritten.ts";

const ORDER = "content/course.ts";

/**
 * @param address `<unit>/<lesson>`
 * @param order the text of `content/course.ts`
 * @throws {ContentError} when there is no such unit, or there is such a lesson
 */
export function newLesson(address: string, outline: readonly UnitOutline[], order: string): Draft {
  const [unitId = "", lesson = "", ...rest] = address.split("/");
  const folder = `content/lessons/${address}`;
  const unit = outline.find(({ id }) => id === unitId);
  if (unit === undefined || rest.length > 0)
    throw new ContentError(
      folder,
      "A lesson is named <unit>/<lesson>, and its unit is there before.",
      `The units are ${outline.map(({ id }) => id).join(", ")}.`,
    );
  if (!isId(lesson))
    throw new ContentError(
      folder,
      `“${lesson}” is no name for a lesson.`,
      "Use lower-case words with hyphens between them.",
    );
  if (unit.lessons.includes(lesson))
    throw new ContentError(
      folder,
      "There is such a lesson.",
      "Choose another name: it stays, progress is kept under it.",
    );
  return {
    [`${folder}/index.mdx`]: page(),
    [`${folder}/first.ts`]: SNIPPET,
    [`${folder}/first.py`]: TWIN,
    [`${folder}/second.ts`]: SNIPPET.replace(
      "await brew(2);\n  await brew(1);",
      "await asyncio.gather(brew(2), brew(1));",
    ),
    [`${folder}/second.py`]: TWIN.replace("await brew(2)\n    await brew(1)", "await asyncio.gather(brew(2), brew(1))"),
    [ORDER]: withLesson(order, unit, lesson),
  };
}

/** The lesson comes last in its unit; its author moves it. */
function withLesson(order: string, { id }: UnitOutline, lesson: string): string {
  const list = new RegExp(`(id: "${id}",[\\s\\S]*?lessons: \\[)([\\s\\S]*?)(,?\\s*\\])`, "u");
  if (!list.test(order)) throw new ContentError(ORDER, `The unit ${id} has no list of lessons.`, "Write it by hand.");
  return order.replace(list, `$1$2, "${lesson}"$3`);
}

function page(): string {
  return `---
title: ${toWrite("the title")}
description: ${toWrite("what one learns, in a sentence that stands for itself")}
---

import { Elapsed, Predict, Snippet } from "#components/lesson.ts";

After this page you can ${toWrite("what the reader is able to do, in two or three lines")}.

${toWrite("the way to the first run, in short sentences")}. Press **Run**.

<Snippet file="first.ts" />

It takes <Elapsed of="first.ts" />. ${toWrite("first the run, then the word for what was seen")}.

## ${toWrite("the idea, as a heading")}

${toWrite("the way to the question")}.

<Predict file="second.ts" kind="how-long">
  It takes <Elapsed of="second.ts" />. ${toWrite("why")}
</Predict>

:::caution[${toWrite("the pitfall")}]
${toWrite("what people do, what happens then, and what to do instead")}.
:::

## Your turn

${toWrite("the exercise; npm run new -- exercise UNIT/LESSON/NAME makes its folder and shows it here")}.

## Keep this

- ${toWrite("what to keep")}.
`;
}

const SNIPPET = `import asyncio from "asyncio";

async function brew(seconds: number) {
  await asyncio.sleep(seconds);
  console.log(\`brewed for \${seconds} s\`);
}

async function main() {
  await brew(2);
  await brew(1);
}

asyncio.run(main());
`;

const TWIN = `import asyncio


async def brew(seconds):
    await asyncio.sleep(seconds)
    print(f"brewed for {seconds} s")


async def main():
    await brew(2)
    await brew(1)


asyncio.run(main())
`;
