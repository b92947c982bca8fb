// What a network may answer instead of the prelude, and that the next try asks again.

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { PRELUDE_END } from "../messages.ts";
import { PreludeFile } from "./prelude-file.ts";
import type { Fetched } from "./runner-file.ts";

const PRELUDE = `self.run = () => "…";\n${PRELUDE_END}\n`;
const LOGIN = "<!doctype html><title>Log in</title>";

const answer = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", answer);
});

afterEach(() => {
  answer.mockReset();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function setUp(): { prelude: PreludeFile; onProgress: () => void } {
  const onProgress = vi.fn();
  return { prelude: new PreludeFile(() => "/runner/prelude.js", onProgress), onProgress };
}

/** A body of which the test lets the parts come. */
function openBody(): { response: Response; send: (text: string) => Promise<void>; close: () => void } {
  let control: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (control = controller) });
  return {
    response: new Response(body),
    send: async (text) => {
      control?.enqueue(new TextEncoder().encode(text));
      await vi.advanceTimersByTimeAsync(0);
    },
    close: () => control?.close(),
  };
}

it("comes once for all runners, whole, whatever its parts are cut at", async () => {
  const { prelude, onProgress } = setUp();
  const { response, send, close } = openBody();
  answer.mockResolvedValue(response);
  const first = prelude.fetch();
  const second = prelude.fetch();
  await send(PRELUDE.slice(0, 20));
  await send(PRELUDE.slice(20));
  close();
  const whole: Fetched = { kind: "whole", text: PRELUDE };
  expect([await first, await second, await prelude.fetch()]).toEqual([whole, whole, whole]);
  expect(answer).toHaveBeenCalledTimes(1);
  expect(onProgress).toHaveBeenCalledTimes(2);
  // However much later.
  vi.setSystemTime(Date.now() + 60_000);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await prelude.fetch()).toEqual(whole);
  expect(answer).toHaveBeenCalledTimes(1);
});

it.each<[string, () => Promise<Response>, string]>([
  ["the network is away", () => Promise.reject(new TypeError("Failed to fetch")), "not-loaded"],
  ["the site answers with an error", () => Promise.resolve(new Response("Oops", { status: 500 })), "not-served"],
  ["a page to log in comes in its place", () => Promise.resolve(new Response(LOGIN)), "not-whole"],
  ["it is cut off", () => Promise.resolve(new Response(PRELUDE.slice(0, -9))), "not-whole"],
  ["nothing is in it", () => Promise.resolve(new Response(null)), "not-whole"],
])("is missing where %s, and asked for anew, past what the browser has kept of it", async (_what, respond, why) => {
  const { prelude } = setUp();
  answer.mockImplementationOnce(respond);
  expect(await prelude.fetch()).toEqual({ kind: "missing", why });
  answer.mockResolvedValueOnce(new Response(PRELUDE));
  expect(await prelude.fetch()).toMatchObject({ kind: "whole" });
  expect(answer.mock.calls.map(([, options]) => options?.cache)).toEqual(["default", "reload"]);
});

it("is missing where it breaks off on the way", async () => {
  const { prelude } = setUp();
  const body = new ReadableStream({ start: (controller) => controller.error(new TypeError("network error")) });
  answer.mockResolvedValueOnce(new Response(body));
  expect(await prelude.fetch()).toEqual({ kind: "missing", why: "not-loaded" });
});

it("is waited for as long as it comes, and asked for anew once it has stopped coming", async () => {
  const { prelude } = setUp();
  const { response, send } = openBody();
  answer.mockResolvedValueOnce(response);
  void prelude.fetch();
  await vi.advanceTimersByTimeAsync(7_999);
  await send("self.run");
  await vi.advanceTimersByTimeAsync(7_999);
  void prelude.fetch();
  expect(answer).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  answer.mockResolvedValueOnce(new Response(PRELUDE));
  expect(await prelude.fetch()).toMatchObject({ kind: "whole" });
  expect(answer.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
});
