import { describe, expect, it } from "vitest";
import { packAt } from "#recording";
import type { SentRequest } from "#recording";
import { atLeast, atMost, between, exactly } from "../amount.ts";
import { readRun } from "../run.ts";
import { sampleRun } from "../sample-run.ts";
import { makesRequests, requestsAtOnce, requestsAtOncePerHost } from "./requests.ts";
import { retries } from "./retries.ts";

interface Sent {
  readonly from: number;
  readonly to: number;
  readonly line?: number;
  readonly host?: string;
  readonly path?: string;
  readonly status?: number;
  readonly how?: SentRequest["how"];
}

function runWith(...sent: Sent[]): ReturnType<typeof readRun> {
  const requests = sent.map(
    ({ from, to, line = 6, host = "shop.example", path = "/", status = 200, how = "answered" }): SentRequest => ({
      method: "GET",
      host,
      path,
      task: 0,
      at: packAt(line, 3),
      start: from,
      heard: to,
      end: to,
      how,
      status: how === "answered" ? status : 0,
    }),
  );
  return readRun({ ...sampleRun({ elapsed: 9 }), requests });
}

const TOO_MANY_WHY =
  "A server that is asked for everything at once slows down for everybody, or shuts its door. The limit has to hold at every moment, also at the very beginning.";

describe("makesRequests", () => {
  it("counts those that are meant", () => {
    const run = runWith(
      { from: 0, to: 1, path: "/items/1" },
      { from: 1, to: 2, path: "/other" },
      { from: 2, to: 3, host: "b.example" },
    );
    expect(makesRequests(exactly(3))(run)).toEqual({ kind: "passed", because: "3 requests were sent." });
    expect(makesRequests(exactly(1), { host: "shop.example", path: "/items" })(run)).toEqual({
      kind: "passed",
      because: "1 request was sent to `shop.example/items`.",
    });
  });

  it("says how many there were, where, and how many there should be", () => {
    const run = runWith({ from: 0, to: 1 }, { from: 1, to: 2, line: 9 });
    expect(makesRequests(exactly(1))(run)).toEqual({
      kind: "failed",
      feedback: {
        what: "2 requests were sent on lines 6 and 9; there should be 1.",
        why: "Each request costs its server work and its sender time: as many as needed, and no more.",
        look: packAt(9, 3),
        time: 1,
      },
    });
    expect(makesRequests(between(3, 4))(run)).toMatchObject({
      feedback: { what: expect.stringContaining("there should be 3 to 4.") as string },
    });
    expect(makesRequests(atLeast(1), { path: "/items" })(run)).toMatchObject({
      feedback: {
        what: "0 requests were sent to `/items`; there should be at least 1.",
        why: "What is not asked for does not arrive.",
        look: null,
        time: null,
      },
    });
  });
});

describe("requestsAtOnce", () => {
  const run = runWith(
    { from: 0, to: 2 },
    { from: 0, to: 1, line: 7 },
    { from: 0.5, to: 3, line: 8 },
    { from: 3, to: 4, line: 9 },
  );

  it("passes a limit that holds, and says the most there were", () => {
    expect(requestsAtOnce(atMost(3))(run)).toEqual({
      kind: "passed",
      because: "At most 3 requests were under way at once, from 0.500 s to 1.000 s on lines 6, 7 and 8.",
    });
  });

  it("fails one too many, and points to it", () => {
    expect(requestsAtOnce(atMost(2))(run)).toEqual({
      kind: "failed",
      feedback: {
        what: "3 requests were under way at once, from 0.500 s to 1.000 s on lines 6, 7 and 8; there should be at most 2.",
        why: TOO_MANY_WHY,
        look: packAt(8, 3),
        time: 0.5,
      },
    });
  });

  it("fails too few, and points to the one that came late", () => {
    expect(requestsAtOnce(exactly(4), { host: "shop.example" })(run)).toEqual({
      kind: "failed",
      feedback: {
        what: "At most 3 requests to `shop.example` were under way at once, from 0.500 s to 1.000 s on lines 6, 7 and 8; there should be 4. The next one on line 9 left only at 3.000 s.",
        why: "While one answer is on its way the loop is free: the time of the others is wasted if they are not asked for.",
        look: packAt(9, 3),
        time: 3,
      },
    });
    expect(requestsAtOnce(exactly(2))(runWith({ from: 0, to: 1 }))).toMatchObject({
      feedback: {
        what: "At most 1 request was under way at once, from 0.000 s to 1.000 s on line 6; there should be 2.",
        look: null,
        time: 0,
      },
    });
    expect(requestsAtOnce(exactly(2), { host: "b.example" })(run)).toMatchObject({
      feedback: { what: "No request was sent to `b.example`.", why: "What is not asked for does not arrive." },
    });
  });

  it("does not take the end of one for the same moment as the beginning of the next", () => {
    expect(requestsAtOnce(atMost(1))(runWith({ from: 0, to: 1.00001 }, { from: 1, to: 2 })).kind).toBe("passed");
  });

  it("holds for each host by itself", () => {
    const two = runWith(
      { from: 0, to: 2 },
      { from: 0, to: 2, host: "b.example" },
      { from: 1, to: 2, host: "b.example" },
    );
    expect(requestsAtOncePerHost(atMost(1))(two)).toMatchObject({
      feedback: {
        what: "2 requests to `b.example` were under way at once, from 1.000 s to 2.000 s on line 6; there should be at most 1.",
      },
    });
    expect(requestsAtOncePerHost(atMost(2))(two)).toEqual({
      kind: "passed",
      because:
        "At most 1 request to `shop.example` was under way at once, from 0.000 s to 2.000 s on line 6. " +
        "At most 2 requests to `b.example` were under way at once, from 1.000 s to 2.000 s on line 6.",
    });
  });
});

describe("retries", () => {
  const how = { tries: 3, pauses: [0.5, 1] };
  const failsAt = (from: number, to = from): Sent => ({ from, to, status: 503 });
  const said = (...sent: Sent[]): unknown => {
    const judgement = retries(how)(runWith(...sent));
    return judgement.kind === "passed" ? judgement.because : [judgement.feedback.what, judgement.feedback.time];
  };

  it("passes what is asked again after each failure, and not after an answer", () => {
    expect(said(failsAt(0, 1), { from: 1.5, to: 2 })).toBe("What failed was asked for again, once in all.");
    expect(said(failsAt(0, 1), failsAt(1.5, 2), failsAt(3, 4))).toBe("What failed was asked for again, twice in all.");
    expect(said({ from: 0, to: 1, status: 404 })).toBe("Nothing had to be asked for again.");
  });

  it("takes each address by itself", () => {
    expect(said(failsAt(0, 1), { from: 1, to: 2, path: "/other" }, { from: 1.5, to: 2 })).toBe(
      "What failed was asked for again, once in all.",
    );
  });

  it.each<[string, Sent[], string, number]>([
    [
      "no second try",
      [failsAt(0, 1)],
      "`shop.example/` on line 6 failed with status 503 at 1.000 s, and after that one try it was not asked again; 3 tries are allowed.",
      1,
    ],
    [
      "no third try",
      [failsAt(0, 1), { from: 1.5, to: 2, how: "hung-up" }],
      "`shop.example/` on line 6 failed (the server hung up) at 2.000 s, and after 2 tries it was not asked again; 3 tries are allowed.",
      2,
    ],
    [
      "a fourth try",
      [failsAt(0, 1), failsAt(1.5, 2), failsAt(3, 4), { from: 5, to: 6, line: 8 }],
      "`shop.example/` on line 8 was asked 4 times; there should be at most 3 tries.",
      5,
    ],
    [
      "a try too soon",
      [failsAt(0, 1), { from: 1, to: 2, line: 8 }],
      "`shop.example/` on line 6 failed with status 503 at 1.000 s, and was asked again on line 8 0.000 s later; the pause should be 0.500 s.",
      1,
    ],
    [
      "a try in vain",
      [
        { from: 0, to: 1 },
        { from: 1, to: 2, line: 8 },
      ],
      "`shop.example/` answered at 1.000 s, and was asked again on line 8 at 1.000 s.",
      1,
    ],
  ])("fails %s", (_what, sent, what, time) => {
    expect(said(...sent)).toEqual([what, time]);
  });

  it.each<[SentRequest["how"], string]>([
    ["unknown-host", "there is no such host"],
    ["refused", "the connection was refused"],
    ["broken-off", "the answer broke off"],
    ["given-up", "nobody waited for the answer"],
  ])("has words for how a request fails: %s", (how, words) => {
    expect(said({ from: 0, to: 1, how })).toEqual([expect.stringContaining(`failed (${words}) at`), 1]);
  });

  it("says why each of these matters", () => {
    const why = (...sent: Sent[]): unknown => {
      const judgement = retries(how)(runWith(...sent));
      return judgement.kind === "failed" ? judgement.feedback.why : null;
    };
    expect(why(failsAt(0))).toBe(
      "A failure of this kind may be over at the next try: who gives up at once loses what was within reach.",
    );
    expect(why(failsAt(0), failsAt(0.5), failsAt(1.5), failsAt(9))).toBe(
      "A server that keeps failing needs rest, not more requests; and somebody waits for your answer.",
    );
    expect(why({ from: 0, to: 1 }, { from: 1, to: 2 })).toBe(
      "The answer was there already: asking for it again only costs time and work.",
    );
    expect(why(failsAt(0), failsAt(0.1))).toBe(
      "A server that is overloaded recovers only when those who ask it leave it some time.",
    );
  });
});
