// What is asked of small programs, worked out by running them; and that every question of the course can be asked.

import { describe, expect, it } from "vitest";
import { ContentError } from "../content-error.ts";
import { diskOf } from "../disk-in-memory.ts";
import { readCourse } from "../read-course.ts";
import { findPrediction } from "./find-prediction.ts";
import type { Prediction } from "./prediction.ts";

const PAGE = "lessons/kitchen/tea";

async function predict(kind: string, body: string): Promise<Prediction> {
  const source = `import asyncio from "asyncio";\nimport time from "time";\n${body}\nasyncio.run(main());\n`;
  const disk = diskOf({ [`content/${PAGE}/tea.ts`]: source, [`content/${PAGE}/tea.py`]: "twin" });
  return (await findPrediction(PAGE, "tea.ts", kind, disk)).prediction;
}

async function complaintAbout(kind: string, body: string): Promise<string> {
  const error: unknown = await predict(kind, body).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ContentError);
  return (error as ContentError).message;
}

const COOK = `async function cook(dish: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(dish, "is ready");
  return dish;
}
`;
const TOGETHER = `${COOK}async function main() {
  const dishes = await asyncio.gather(cook("soup", 3), cook("bread", 1));
  console.log(dishes);
}`;
const IN_TURN = `${COOK}async function main() {
  await cook("soup", 3);
  await cook("bread", 1);
}`;

function choicesOf(prediction: Prediction): (readonly [string, string | null])[] {
  if (prediction.kind === "order-the-lines") throw new Error("There are no choices.");
  return prediction.choices.map(({ text, onlyIf }) => [text, onlyIf]);
}

describe("how-long", () => {
  // 3 and 1 seconds: side by side 3, one after the other 4; without the line of one wait, none is left.
  it("knows how long it takes, and how long it would with another habit", async () => {
    expect(choicesOf(await predict("how-long", TOGETHER))).toEqual([
      ["0.000 s", "the wait on line 4 took no time"],
      ["3.000 s", null],
      ["4.000 s", "what is given to `gather` on line 9 were awaited one after another"],
    ]);
  });

  it("knows that one after the other could have been side by side", async () => {
    expect(choicesOf(await predict("how-long", IN_TURN))).toContainEqual([
      "3.000 s",
      "what is awaited one after another in the function that begins on line 8 were all begun at once",
    ]);
  });

  it("asks nothing that nobody could get wrong", async () => {
    expect(await complaintAbout("how-long", "async function main() { console.log(1); }")).toBe(
      `content/${PAGE}/tea.ts: A “how-long” question needs 2 wrong answers besides “0.000 s”, and its mutants give none. Ask another kind of question, or let the program do more that could be mistaken: a gather, a task, another wait.`,
    );
  });
});

describe("pick-the-output", () => {
  it("tells the output from what it would be with another habit", async () => {
    const choices = choicesOf(await predict("pick-the-output", TOGETHER));
    expect(choices).toHaveLength(3);
    expect(choices).toEqual(
      expect.arrayContaining([
        ["bread is ready\nsoup is ready\n[ 'soup', 'bread' ]", null],
        [
          "soup is ready\nbread is ready\n[ 'soup', 'bread' ]",
          "what is given to `gather` on line 9 were awaited one after another",
        ],
        [
          "bread is ready\nsoup is ready\n[ 'bread', 'soup' ]",
          "`gather` on line 9 gave its results in the order in which they are ready",
        ],
      ]),
    );
  });

  it("asks about outputs only that can be told apart at a glance", async () => {
    const long = "async function main() { for (let i = 0; i < 11; i++) console.log(i); }";
    expect(await complaintAbout("pick-the-output", long)).toBe(
      `content/${PAGE}/tea.ts: It prints 11 lines, and a reader can tell outputs of 1 to 10 lines apart. Let it print as many, or ask another kind of question.`,
    );
  });
});

describe("order-the-lines", () => {
  it("knows the order, shows another, and knows whose the wrong ones are", async () => {
    const prediction = await predict("order-the-lines", TOGETHER);
    if (prediction.kind !== "order-the-lines") throw new Error("It asks something else.");
    const { lines, right, known } = prediction;
    const idOf = (text: string): string => lines.find((line) => line.text === text)?.id ?? "";
    const [soup, bread, both] = ["soup is ready", "bread is ready", "[ 'soup', 'bread' ]"].map(idOf);
    expect(right).toBe([bread, soup, both].join());
    expect(lines.map(({ id }) => id).join()).not.toBe(right);
    expect(known).toContainEqual({
      order: [soup, bread, both].join(),
      onlyIf: "what is given to `gather` on line 9 were awaited one after another",
    });
  });

  it.each([
    [
      "async function main() { console.log(1); console.log(2); }",
      "It prints 2 lines, and 3 to 8 can be put in order. Let it print as many, or ask another kind of question.",
    ],
    [
      "async function main() { for (const line of [1, 2, 1]) console.log(line); }",
      "It prints “1” twice, and nobody could put that in order. Tell the lines apart, or ask for “pick-the-output”.",
    ],
  ])("refuses what cannot be put in order: %s", async (body, complaint) => {
    expect(await complaintAbout("order-the-lines", body)).toBe(`content/${PAGE}/tea.ts: ${complaint}`);
  });
});

it("knows its kinds", async () => {
  expect(await complaintAbout("how-many", TOGETHER)).toBe(
    `content/${PAGE}/tea.ts: A page asks to predict “how-many” of it, which is no kind of question. Ask for one of: how-long, pick-the-output, order-the-lines.`,
  );
});

describe("the course", () => {
  const asked = readCourse().units.flatMap(({ lessons }) =>
    lessons.flatMap(({ id, predictions }) => predictions.map((one) => ({ page: `lessons/${id}`, ...one }))),
  );

  it.each(asked)("asks a good question: $id", async ({ page, file, kind }) => {
    await expect(findPrediction(page, file, kind)).resolves.toBeDefined();
  });
});
