import { expect, it } from "vitest";
import { diskOf } from "../disk-in-memory.ts";
import { openDisk } from "../disk.ts";
import { readCourse } from "../read-course.ts";
import { complaintsAboutTaught } from "./taught.ts";

const FOLDER = "content/lessons/kitchen/tea";
const EXERCISE = `${FOLDER}/exercises/pot`;
const SHOWN = `<Snippet file="tea.ts" />\n\n<Exercise id="pot" />\n\n`;

interface Parts {
  readonly page?: string;
  readonly task?: string;
  readonly hints?: string;
  readonly starter?: string;
}

/** The snippet brews; what the rest says and does is the test's affair. */
function complaints({ page = "", task = "", hints = "", starter = "" }: Parts): string[] {
  const disk = diskOf({
    "content/globals.d.ts": `declare module "kitchen" { namespace kitchen { function brew(): void; function pour(): void } }`,
    [`${FOLDER}/index.mdx`]: `${SHOWN}${page}`,
    [`${FOLDER}/tea.ts`]: `import kitchen from "kitchen";\nkitchen.brew();\n`,
    [`${FOLDER}/tea.py`]: "",
    [`${EXERCISE}/exercise.mdx`]: task,
    [`${EXERCISE}/hints.ts`]: hints,
    [`${EXERCISE}/starter.ts`]: starter,
    [`${EXERCISE}/solution.ts`]: "kitchen.brew();",
  });
  const course = readCourse(disk, [{ id: "kitchen", title: "The kitchen", summary: "", lessons: ["tea"] }]);
  return complaintsAboutTaught(course, disk).map(({ message }) => message);
}

const early = (path: string, name: string): string =>
  `${path}: \`${name}\` is used before a lesson has spoken of it. Say what it is where it comes first.`;

it("lets a program use what the text speaks of", () => {
  expect(complaints({ page: "`kitchen.brew()` makes tea." })).toEqual([]);
  expect(complaints({ page: "`kitchen.brew()`", task: "Then `pour`.", starter: "kitchen.pour();" })).toEqual([]);
});

it("complains of what comes too early, once", () => {
  expect(complaints({ page: "A kitchen, and `brewing`." })).toEqual([
    early(`${FOLDER}/tea.ts`, "kitchen"),
    early(`${FOLDER}/tea.ts`, "brew"),
  ]);
  const page = "`kitchen.brew()`";
  expect(complaints({ page, starter: "kitchen.pour();" })).toEqual([early(`${EXERCISE}/starter.ts`, "pour")]);
  expect(complaints({ page, hints: `["Try \`kitchen.pour()\`."]` })).toEqual([early(`${EXERCISE}/hints.ts`, "pour")]);
});

it("holds for the whole course", () => {
  const course = readCourse();
  expect(course.units.length).toBeGreaterThan(0);
  expect(complaintsAboutTaught(course, openDisk()).map(({ message }) => message)).toEqual([]);
});
