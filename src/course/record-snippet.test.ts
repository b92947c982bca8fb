import { describe, expect, it } from "vitest";
import { ContentError } from "./content-error.ts";
import { recordSnippet } from "./record-snippet.ts";

const snippet = (source: string): { file: string; path: string; source: string } => ({
  file: "tea.ts",
  path: "content/lessons/kitchen/tea/tea.ts",
  source,
});

describe("recordSnippet", () => {
  it("gives what the program did", async () => {
    const recording = await recordSnippet(
      snippet(`import asyncio from "asyncio";
async function tea() {
  await asyncio.sleep(180);
  console.log("drink");
}
asyncio.run(tea());
`),
    );
    expect(recording).toMatchObject({ outcome: { kind: "finished" }, elapsed: 180, seed: 1 });
    expect(recording.output).toMatchObject([{ time: 180, text: "drink" }]);
  });

  it("does not run the same text twice in one build", () => {
    const source = `console.log("once");`;
    expect(recordSnippet(snippet(source))).toBe(recordSnippet(snippet(source)));
    expect(recordSnippet(snippet(source))).not.toBe(recordSnippet(snippet(`${source}\n`)));
  });

  it("takes a run that fails as the lesson's own affair", async () => {
    const recording = await recordSnippet(snippet(`throw new Error("burnt");`));
    expect(recording.outcome).toMatchObject({ kind: "failed", error: { message: "burnt" } });
  });

  it("stops the build at a snippet that does not compile, and says where", async () => {
    const error: unknown = await recordSnippet(snippet("const tea = 1;\nconst tea = 2;\n")).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ContentError);
    expect((error as ContentError).path).toBe("content/lessons/kitchen/tea/tea.ts:2:7");
    expect((error as ContentError).what).toMatch(/^This snippet does not compile: .*tea/);
  });
});
