import { describe, expect, it } from "vitest";
import type { GlossaryEntry } from "../../../content/glossary.ts";
import { COURSE } from "../../../content/course.ts";
import { diskOf } from "../disk-in-memory.ts";
import { openDisk } from "../disk.ts";
import { readCourse } from "../read-course.ts";
import { complaintsAboutGlossary, findTerm, placedGlossary, termsOf } from "./glossary.ts";
import { proseOf } from "./prose-of.ts";

const TASK: GlossaryEntry = { id: "task", term: "task", definition: "What runs." };
const LOOP: GlossaryEntry = { id: "loop", term: "event loop", definition: "What runs it." };

function complaints(tea: string, toast: string, glossary: readonly GlossaryEntry[] = [TASK]): string[] {
  const disk = diskOf({
    "content/lessons/kitchen/tea/index.mdx": tea,
    "content/lessons/kitchen/toast/index.mdx": toast,
  });
  const course = readCourse(disk, [{ id: "kitchen", title: "The kitchen", summary: "", lessons: ["tea", "toast"] }]);
  return complaintsAboutGlossary(course, disk, glossary).map(({ message }) => message);
}

const TEA = "content/lessons/kitchen/tea/index.mdx";
const TOAST = "content/lessons/kitchen/toast/index.mdx";
const LINK = `A <Term id="task">task</Term> runs.`;

describe("a word of the glossary", () => {
  it("is linked once, where it is first used", () => {
    expect(complaints(LINK, "Another task.")).toEqual([]);
    expect(complaints("A taskmaster, `asyncio.task()`, “The Task”.\n\n## Task\n", LINK)).toEqual([]);
  });

  it.each([
    [
      "Tea.",
      "A task runs.",
      `${TOAST}: No lesson links “task”. Write <Term id="task">…</Term> where it is first used.`,
    ],
    ["Two tasks.", LINK, `${TOAST}: “task” is used before, in ${TEA}. Move the link there.`],
    [LINK, LINK, `${TOAST}: “task” is linked already, in ${TEA}. Take the link out.`],
    [
      LINK,
      `<Term id="cup">cup</Term>`,
      `${TOAST}: <Term id="cup"> is not in the glossary. Define it in content/glossary.ts.`,
    ],
  ])("is else complained of: %#", (tea, toast, complaint) => {
    expect(complaints(tea, toast)).toEqual([complaint]);
  });

  it("is found before its link on the same page, in the plural, and as a program's name of several parts", () => {
    const late = `“task” is used before its link. Link its first use on the page.`;
    expect(complaints(`Many tasks. ${LINK}`, "")).toEqual([`${TEA}: ${late}`]);
    expect(complaints(`A **<Term id="task">*task*</Term>** among tasks.`, "")).toEqual([]);
    const process = { ...TASK, id: "process", term: "process" };
    expect(complaints("Two processes.", "", [process])).toEqual([
      `${TEA}: No lesson links “process”. Write <Term id="process">…</Term> where it is first used.`,
    ]);
    const run = { ...TASK, id: "run", term: "`asyncio.run`" };
    const linked = '<Term id="run">`asyncio.run`</Term>';
    expect(complaints(`The asyncio.run of old, and ${linked}.`, "", [run])).toEqual([]);
    expect(complaints(`Say \`await asyncio.run(tea())\`, ${linked}.`, "", [run])).toEqual([
      `${TEA}: “\`asyncio.run\`” is used before its link. Link its first use on the page.`,
    ]);
  });

  it("may be linked in another form before it is used as the glossary has it", () => {
    expect(complaints(`Things are <Term id="task">tasked</Term>.`, "A task runs.")).toEqual([]);
  });

  it("is defined once", () => {
    expect(complaints(LINK, "", [TASK, TASK])).toContain(
      "content/glossary.ts: “task” is defined twice. Take one of the two out.",
    );
  });

  it("must be there for a page to name it", () => {
    expect(findTerm("task", "lessons/kitchen/tea").term).toBe("task");
    expect(() => findTerm("cup", "lessons/kitchen/tea")).toThrow(`${TEA}: <Term id="cup"> is not in the glossary.`);
  });
});

it("is listed by the alphabet, with the lesson that links it", () => {
  const disk = diskOf({ [TEA]: `${LINK} The <Term id="loop">event loop</Term>.` });
  const course = readCourse(disk, [{ id: "kitchen", title: "The kitchen", summary: "", lessons: ["tea"] }]);
  expect(placedGlossary(course, disk, [TASK, LOOP]).map(({ id, lesson }) => [id, lesson.id])).toEqual([
    ["loop", "kitchen/tea"],
    ["task", "kitchen/tea"],
  ]);
  expect(placedGlossary(course, disk, [])).toEqual([]);
  const [tea] = course.units.flatMap(({ lessons }) => lessons);
  expect(tea && termsOf(tea, disk, [LOOP, TASK, { ...TASK, id: "cup" }])).toEqual([LOOP, TASK]);
});

it("takes for prose what a reader reads as such", () => {
  const page = `---\ntitle: Task\n---\nimport { A } from "b";\n\n# Task\n\nSee <A b="task">the \`run\`</A> and \`a.b(c)\` [here](/task).\n\n\`\`\`ts\ntask();\n\`\`\`\n{/* task */}\n`;
  expect(proseOf(page).replaceAll(/\s+/g, " ").trim()).toBe("See the run and [here].");
});

it("holds for the whole course", () => {
  expect(COURSE.length).toBeGreaterThan(0);
  expect(complaintsAboutGlossary(readCourse(), openDisk()).map(({ message }) => message)).toEqual([]);
});
