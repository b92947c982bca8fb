import { describe, expect, it } from "vitest";
import type { StatedNumber } from "../../../content/numbers.ts";
import { diskOf } from "../disk-in-memory.ts";
import { openDisk } from "../disk.ts";
import { readCourse } from "../read-course.ts";
import { complaintsAboutNumbers } from "./numbers.ts";

const PAGE = "content/lessons/kitchen/tea/index.mdx";
const TASK = "content/lessons/kitchen/tea/exercises/pot/exercise.mdx";
const SNIPPET = "await asyncio.sleep(2);\n";

function complaintsOfTask(task: string): string[] {
  const disk = diskOf({
    [PAGE]: '<Exercise id="pot" />',
    [TASK]: task,
    "content/lessons/kitchen/tea/exercises/pot/starter.ts": "await asyncio.sleep(600);",
    "content/lessons/kitchen/tea/exercises/pot/checks.ts": "takes(exactly(2.5))",
  });
  const course = readCourse(disk, [{ id: "kitchen", title: "The kitchen", summary: "", lessons: ["tea"] }]);
  return complaintsAboutNumbers(course, disk, {}).map(({ message }) => message);
}

function complaints(page: string, stated: readonly StatedNumber[] = [], id = "kitchen/tea"): string[] {
  const disk = diskOf({
    [PAGE]: `<Snippet file="tea.ts" />\n\n${page}`,
    "content/lessons/kitchen/tea/tea.ts": SNIPPET,
    "content/lessons/kitchen/tea/tea.py": "",
  });
  const course = readCourse(disk, [{ id: "kitchen", title: "The kitchen", summary: "", lessons: ["tea"] }]);
  return complaintsAboutNumbers(course, disk, { [id]: stated }).map(({ message }) => message);
}

const BREWS: StatedNumber = { kind: "code", words: "brews for two seconds", code: "asyncio.sleep(2)" };

describe("a number in the prose", () => {
  it("comes from a run, from the code, or from elsewhere for a reason", () => {
    expect(complaints(`It takes <Elapsed of="tea.ts" />: \`sleep(2)\`.`)).toEqual([]);
    expect(complaints("The tea\nbrews for two seconds.", [BREWS])).toEqual([]);
    expect(complaints("Use 8 GB.", [{ kind: "known", words: "8 GB", because: "the machine" }])).toEqual([]);
  });

  it("is that of a line which says the code", () => {
    const stated: StatedNumber = { kind: "code", words: "on line 1 it waits", code: "asyncio.sleep(2)" };
    expect(complaints("See: on line 1 it waits.", [stated])).toEqual([]);
    expect(complaints("See: on line 2 it waits.", [{ ...stated, words: "on line 2 it waits" }])).toEqual([
      "content/numbers.ts: “on line 2 it waits” of kitchen/tea is to come from `asyncio.sleep(2)`, which no snippet there says. Mend the sentence, or name the code.",
    ]);
  });

  it("is else complained of", () => {
    expect(complaints("The tea brews for two seconds. It took two seconds.", [BREWS])).toEqual([
      `${PAGE}: “two seconds” is typed: “…The tea brews for two seconds. It took two seconds.…”. If a run gives it, write <Elapsed>, <PrintedAt> or <Figure>; if not, say in content/numbers.ts where it comes from.`,
    ]);
  });
});

it("may in a task be any that its starter or its checks state; what it asks for, they hold", () => {
  expect(
    complaintsOfTask("*Five minutes, to practise tea.*\n\nTen minutes, or two and a half seconds.\n\n- 3 s"),
  ).toEqual([]);
  expect(complaintsOfTask("It takes three seconds.")).toEqual([
    `${TASK}: “three seconds” is typed: “…It takes three seconds.…”. Name one that its starter or its checks state, or say in content/numbers.ts where it comes from.`,
  ]);
});

describe("the table of stated numbers", () => {
  it.each([
    ["Tea.", BREWS, "“brews for two seconds” does not stand in kitchen/tea. Take it out, or word it as there."],
    [
      "It brews for two seconds.",
      { ...BREWS, code: "asyncio.sleep(3)" },
      "“brews for two seconds” of kitchen/tea is to come from `asyncio.sleep(3)`, which no snippet there says. Mend the sentence, or name the code.",
    ],
    [
      "Plenty of tea.",
      { kind: "known", words: "Plenty of tea", because: "we like it" },
      "“Plenty of tea” of kitchen/tea has no number in it. Take it out.",
    ],
  ] as const)("is true: %s", (page, stated, complaint) => {
    expect(complaints(page, [stated])).toEqual([`content/numbers.ts: ${complaint}`]);
  });

  it("names lessons that are there", () => {
    expect(complaints("Tea.", [], "kitchen/toast")).toEqual([
      "content/numbers.ts: There is no lesson or exercise “kitchen/toast”. Take its numbers out, or name it anew.",
    ]);
  });
});

it("holds for the whole course", () => {
  const course = readCourse();
  expect(course.units.length).toBeGreaterThan(0);
  expect(complaintsAboutNumbers(course, openDisk()).map(({ message }) => message)).toEqual([]);
});
