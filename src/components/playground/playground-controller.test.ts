// The playground without a page: what is opened, what is kept, and that nothing of the reader's is ever lost.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { USUAL_SETTINGS } from "#recording";
import { packLink } from "#share";
import { SampleProgress } from "../progress/sample-progress.ts";
import { USUAL_CONDITIONS, writeConditions } from "../share/conditions.ts";
import { settle } from "../snippet/snippet-bench.ts";
import { PlaygroundController } from "./playground-controller.ts";

const EXAMPLE = { id: "home/juggle", file: "juggle.ts", source: "juggle();\n" };
const TEA = { id: "lessons/tea/brew/tea", file: "tea.ts", source: "brew();\n" };
const KEPT = { id: "1", name: "mine.ts", code: "mine();\n", conditions: writeConditions(USUAL_CONDITIONS) };

class Bench {
  readonly progress = new SampleProgress();
  isOffline = false;
  readonly playground = new PlaygroundController({
    example: EXAMPLE,
    progress: () => Promise.resolve(this.progress),
    loadExamples: () =>
      this.isOffline
        ? Promise.reject(new Error("offline"))
        : Promise.resolve([{ title: "Tea", lessons: [{ title: "Brewing", examples: [TEA] }] }]),
  });

  get shown(): string {
    return this.playground.opened.value.program.code;
  }
  get name(): string {
    return this.playground.opened.value.program.name;
  }
  get kept(): string[] {
    return this.progress.programs.map(({ name, code }) => `${name}: ${code}`);
  }
  get said(): string | undefined {
    return this.playground.notice.value?.sentence;
  }
}

async function linkTo(code: string): Promise<string> {
  const settings = { ...USUAL_SETTINGS, cores: 2 };
  const packed = await packLink({ name: "theirs.ts", code, rules: "javascript", seed: 7, settings, moment: 1.5 });
  return packed.kind === "link" ? `#${packed.fragment}` : "";
}

let bench: Bench;

beforeEach(() => {
  vi.useFakeTimers();
  bench = new Bench();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("what is opened", () => {
  it("is the example of the first visit, and then what was saved last", async () => {
    await bench.playground.start("");
    expect([bench.shown, bench.kept]).toEqual([EXAMPLE.source, []]);
    bench.progress.programs = [KEPT];
    await bench.playground.start("");
    expect([bench.shown, bench.playground.opened.value.fragment]).toEqual([KEPT.code, "#program=1"]);
  });

  it("is what the address names", async () => {
    bench.progress.programs = [{ ...KEPT, id: "2", code: "other" }, KEPT];
    await bench.playground.start("#program=1");
    expect(bench.shown).toBe(KEPT.code);
    await bench.playground.start(`#example=${TEA.id}`);
    expect([bench.shown, bench.name]).toEqual([TEA.source, "tea.ts"]);
  });

  it.each([
    ["#program=9", "The program in this address is not in this browser: it was deleted, or it is kept in another one."],
    ["#example=gone", "There is no such example in the course any more. The list has those that there are."],
    [
      "#code=1.x",
      "This link is damaged: a part of it is missing, or was changed on the way. Ask for it again, and copy all of it.",
    ],
  ])("and what cannot be, is said: %s", async (fragment, sentence) => {
    await bench.playground.start(fragment);
    expect(bench.said).toBe(sentence);
  });

  it("is an empty program where a link cannot be read, and that works", async () => {
    bench.progress.programs = [KEPT];
    await bench.playground.start("#code=1.x");
    expect([bench.shown, bench.name]).toEqual(["", "program.ts"]);
    bench.playground.edit("a");
    await bench.playground.flush();
    expect(bench.kept).toEqual(["program.ts: a", "mine.ts: mine();\n"]);
  });

  it("asks for examples again where they could not be loaded", async () => {
    bench.isOffline = true;
    await bench.playground.start(`#example=${TEA.id}`);
    expect(bench.said).toBe("The examples could not be loaded. Check your connection, then try again.");
    bench.isOffline = false;
    await bench.playground.start(`#example=${TEA.id}`);
    expect([bench.shown, bench.said]).toEqual([TEA.source, undefined]);
  });
});

describe("a link", () => {
  it("brings code and conditions, says whose it may be, and leaves the reader's own alone", async () => {
    bench.progress.programs = [KEPT];
    const fragment = await linkTo("theirs();\n");
    await bench.playground.start(fragment);
    expect(bench.playground.opened.value).toMatchObject({
      isOwn: false,
      fragment,
      moment: 1.5,
      program: {
        name: "theirs.ts",
        code: "theirs();\n",
        conditions: { rules: "javascript", seed: 7, settings: { cores: 2 } },
      },
    });
    expect(bench.said).toBe(
      "This program came with the link, and somebody else may have written it. Read it before you run it. Your own programs are as you left them. It was shared at 1.500 s.",
    );
    expect(bench.kept).toEqual(["mine.ts: mine();\n"]);
  });

  it("says where characters are that nobody sees", async () => {
    await bench.playground.start(await linkTo("a\n\u202eb\n\u200bc\u200b\n"));
    expect(bench.said).toMatch(
      /It holds characters that nobody sees, marked on lines 2, 3: they can make code look like other code\./,
    );
  });

  it("becomes the reader's own with the first change", async () => {
    await bench.playground.start(await linkTo("theirs();\n"));
    const { key } = bench.playground.opened.value;
    bench.playground.edit("now mine");
    expect(bench.playground.opened.value).toMatchObject({ key, isOwn: true });
    expect(bench.playground.opened.value.fragment).toMatch(/^#program=[0-9a-f]{24}$/);
    await vi.advanceTimersByTimeAsync(399);
    expect(bench.kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(bench.kept).toEqual(["theirs.ts: now mine"]);
    expect(bench.progress.programs[0]?.conditions).toContain('"javascript"');
  });
});

describe("programs of one's own", () => {
  it("are made, renamed, duplicated and chosen, with names of their own", async () => {
    const { playground } = bench;
    await playground.create();
    playground.edit("one");
    await playground.create();
    expect(bench.name).toBe("program 2.ts");
    const { key } = playground.opened.value;
    await playground.rename("Tea time");
    // The editor and the run on show stay.
    expect(playground.opened.value.key).toBe(key);
    playground.edit("two");
    await playground.duplicate();
    expect([bench.name, bench.shown]).toEqual(["Tea time 2.ts", "two"]);
    expect(bench.kept).toEqual(["Tea time 2.ts: two", "Tea time.ts: two", "program.ts: one"]);
    const first = bench.progress.programs[2]?.id ?? "";
    playground.edit("three");
    await playground.choose(first);
    expect([bench.shown, bench.kept[0]]).toEqual(["one", "Tea time 2.ts: three"]);
    await playground.rename("Tea time.ts");
    expect(bench.name).toBe("Tea time 3.ts");
  });

  it("are deleted, and brought back as they were", async () => {
    const { playground } = bench;
    await playground.create();
    playground.edit("dear");
    await playground.setConditions({ ...USUAL_CONDITIONS, seed: 9 });
    playground.edit("dearest");
    await playground.remove();
    expect([bench.kept, bench.said]).toEqual([[], "program.ts is deleted."]);
    expect(playground.opened.value.isOwn).toBe(false);
    await playground.undoRemove();
    expect(bench.kept).toEqual(["program.ts: dearest"]);
    expect(playground.opened.value.program).toMatchObject({ code: "dearest", conditions: { seed: 9 } });
  });

  it("are not made by looking at an example, only by changing it", async () => {
    bench.progress.programs = [{ ...KEPT, name: "tea.ts" }];
    await bench.playground.start("");
    await bench.playground.openExample(TEA);
    await bench.playground.flush();
    expect([bench.name, bench.kept.length]).toEqual(["tea 2.ts", 1]);
    await bench.playground.remove();
    expect(bench.kept.length).toBe(1);
    await bench.playground.setConditions({ ...USUAL_CONDITIONS, rules: "javascript" });
    expect(bench.kept[0]).toBe("tea 2.ts: brew();\n");
  });

  it("come from files", async () => {
    await bench.playground.openText("C:\\old tea.js", "text");
    expect(bench.kept).toEqual(["C old tea.ts: text"]);
  });

  it("survive conditions that nobody can read", async () => {
    bench.progress.programs = [{ ...KEPT, conditions: '{"rules":"chess"}' }];
    await bench.playground.start("#program=1");
    expect(bench.playground.opened.value.program).toMatchObject({ code: KEPT.code, conditions: USUAL_CONDITIONS });
  });
});

describe("another tab", () => {
  async function theirs(code: string): Promise<void> {
    bench.progress.programs = [{ ...KEPT, code }];
    bench.progress.announce({ kind: "program", id: "1", otherTab: true });
    await settle();
  }

  beforeEach(async () => {
    bench.progress.programs = [KEPT];
    await bench.playground.start("#program=1");
    bench.playground.follow();
    await settle();
  });

  it("is followed where nothing is being typed", async () => {
    await theirs("theirs");
    expect(bench.shown).toBe("theirs");
  });

  it("does not overwrite what is being typed", async () => {
    bench.playground.edit("here");
    await theirs("theirs");
    await bench.playground.flush();
    expect(bench.kept).toEqual(["mine.ts: here"]);
  });
});
