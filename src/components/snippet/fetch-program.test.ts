import { afterEach, expect, it, vi } from "vitest";
import { fetchProgram } from "./fetch-program.ts";
import { knowProgram } from "./known-programs.ts";

const TEA = { file: "tea.ts", rules: "asyncio", source: "tea" } as const;
const PLACE = { address: "_astro/program.1.json", integrity: "sha256-abc", index: 1 };

afterEach(() => vi.unstubAllGlobals());

function stubFetch(answer: () => Promise<Response>) {
  const fetched = vi.fn(answer);
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

it("fetches what the page was built with, and nothing else", async () => {
  const fetched = stubFetch(() => Promise.resolve(Response.json([{ code: "another" }, { code: "" }])));
  knowProgram(TEA, PLACE, "/course/");
  expect(await fetchProgram(TEA)).toEqual({ code: "" });
  const signal = expect.any(AbortSignal) as AbortSignal;
  expect(fetched).toHaveBeenCalledWith("/course/_astro/program.1.json", { integrity: "sha256-abc", signal });
});

it("rejects where nothing answers, so that the compiler is asked", async () => {
  const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(AbortSignal.abort());
  vi.stubGlobal("fetch", (_address: string, { signal }: { signal: AbortSignal }) =>
    signal.aborted ? Promise.reject(new Error("aborted")) : new Promise(() => undefined),
  );
  knowProgram(TEA, PLACE, "/");
  await expect(fetchProgram(TEA)).rejects.toThrow("aborted");
  expect(timeout).toHaveBeenCalledWith(10_000);
  timeout.mockRestore();
});

it("knows nothing of a text that differs by a character, of another file or of other rules", () => {
  knowProgram(TEA, PLACE, "/");
  expect(fetchProgram({ ...TEA, source: "tea " })).toBeNull();
  expect(fetchProgram({ ...TEA, file: "coffee.ts" })).toBeNull();
  expect(fetchProgram({ ...TEA, rules: "javascript" })).toBeNull();
});

it("rejects where the file is not there", async () => {
  stubFetch(() => Promise.resolve(new Response("", { status: 404 })));
  knowProgram(TEA, PLACE, "/");
  await expect(fetchProgram(TEA)).rejects.toThrow("_astro/program.1.json: 404");
});
