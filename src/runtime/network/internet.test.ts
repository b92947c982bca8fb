import { describe, expect, it } from "vitest";
import { USUAL_SETTINGS } from "#recording";
import type { RunSettings } from "#recording";
import { textBody } from "./bytes.ts";
import type { Host, Request } from "./host.ts";
import { Internet, receivedAt } from "./internet.ts";
import { createRequest } from "./request.ts";

/** 0.1 s there and back, 10 bytes a second, two at once, 1 s to think; asking for its name takes 0.02 s. */
const HOST: Host = {
  name: "test.example",
  roundTripSeconds: 0.1,
  bandwidth: 10,
  connections: 2,
  answer: () => ({ status: 200, body: textBody("x".repeat(20)), thinkSeconds: 1 }),
};

function ask(url: string, method: Request["method"] = "GET"): Request {
  const request = createRequest(method, url, {});
  if (request === null) throw new Error(url);
  return request;
}

function newInternet(seed = 1, settings: Partial<RunSettings> = {}): Internet {
  return new Internet(seed, { ...USUAL_SETTINGS, ...settings });
}

function internetWith(host: Host, settings?: Partial<RunSettings>): Internet {
  const internet = newInternet(1, settings);
  internet.addHost(host);
  return internet;
}

describe("when things happen", () => {
  it("takes name, connection, half a way, thinking, half a way, and then the bytes", () => {
    const exchange = internetWith(HOST).exchange(ask("https://test.example/"), 5, false);
    expect(exchange.connectedAt).toBeCloseTo(5 + 0.02 + 0.1);
    expect(exchange.answeredAt).toBeCloseTo(5 + 0.02 + 0.1 + 0.05 + 1 + 0.05);
    expect(receivedAt(exchange, 20)).toBeCloseTo(exchange.answeredAt + 2);
  });

  it("spares name and connection where one stands", () => {
    const exchange = internetWith(HOST).exchange(ask("https://test.example/"), 5, true);
    expect(exchange.answeredAt).toBeCloseTo(5 + 0.05 + 1 + 0.05);
  });

  it("lets a third request wait until one of two places is free", () => {
    const internet = internetWith(HOST);
    const times = [1, 2, 3].map(() => internet.exchange(ask("https://test.example/"), 0, true).answeredAt);
    // A place is taken for thinking and sending: 1 s + 20 bytes at 10 a second.
    expect(times[2]).toBeCloseTo((times[0] ?? 0) + 3);
  });

  it("sends no body for HEAD, and says how long it would be", () => {
    const exchange = internetWith(HOST).exchange(ask("https://test.example/", "HEAD"), 0, true);
    expect(exchange.body.length).toBe(0);
    expect(exchange.headers.get("content-length")).toBe("20");
  });
});

describe("the speed of everything", () => {
  it.each([
    ["fast", 0.25, 10],
    ["slow", 5, 0.1],
  ] as const)(
    "is %s: ways take %d times as long, connections carry %d times as much",
    (network, latency, bandwidth) => {
      const exchange = internetWith(HOST, { network }).exchange(ask("https://test.example/"), 5, false);
      expect(exchange.connectedAt).toBeCloseTo(5 + latency * 0.12);
      expect(exchange.answeredAt).toBeCloseTo(5 + latency * 0.22 + 1);
      expect(receivedAt(exchange, 20)).toBeCloseTo(exchange.answeredAt + 2 / bandwidth);
    },
  );
});

describe("hosts of the settings", () => {
  const answers = ["never", "hangs-up", { status: 503, text: "busy" }, { text: "toast", takes: 2 }] as const;
  const pages = [
    { path: "/toast", answers },
    { path: "/eggs/*", answers: [{ text: "egg" }] },
  ];
  const asked = (...paths: string[]) => {
    const internet = newInternet(1, { hosts: [{ name: "kitchen.example", pages }] });
    return paths.map((path) => internet.exchange(ask(`https://kitchen.example${path}`), 0, true));
  };

  it("give the answers of a page one after another, and repeat the last", () => {
    const five = asked(...new Array<string>(5).fill("/toast"));
    expect(five.map(({ status, failure }) => failure?.kind ?? status)).toEqual([0, "hung-up", 503, 200, 200]);
    expect(five[3]?.answeredAt).toBeCloseTo(0.05 + 2);
  });

  it("answer with the first page that fits, or with 404", () => {
    expect(asked("/eggs/7", "/eggs/", "/toast/more", "/").map(({ status }) => status)).toEqual([200, 200, 404, 404]);
  });
});

describe("what goes wrong", () => {
  it.each([
    ["https://nowhere.example/", { kind: "unknown-host", at: 0.02 }],
    ["https://closed.example/", { kind: "refused", at: 0.05 }],
  ])("%s", (url, failure) => {
    expect(newInternet().exchange(ask(url), 0, false)).toMatchObject({ answeredAt: Infinity, failure });
  });

  it("never answers where nobody listens", () => {
    const exchange = newInternet().exchange(ask("https://silent.example/"), 0, false);
    expect(exchange).toMatchObject({ answeredAt: Infinity, failure: null });
  });

  it("breaks off in the middle", () => {
    const host: Host = {
      ...HOST,
      answer: (...asked) => ({ ...(HOST.answer(...asked) as object), breaksAfter: 5 }) as never,
    };
    const exchange = internetWith(host).exchange(ask("https://test.example/"), 0, true);
    expect(exchange.failure).toEqual({ kind: "broken-off", at: exchange.answeredAt + 0.5 });
  });
});

describe("the flaky host", () => {
  const outcomes = (seed: number): unknown[] => {
    const internet = newInternet(seed);
    return Array.from({ length: 200 }, () => {
      const { status, failure } = internet.exchange(ask("https://flaky.example/"), 0, true);
      return failure?.kind ?? status;
    });
  };

  it("fails alike for the same seed, and otherwise for another", () => {
    expect(outcomes(7)).toEqual(outcomes(7));
    expect(outcomes(7)).not.toEqual(outcomes(8));
  });

  it("fails about half of the time, in every way that it is said to", () => {
    const seen = outcomes(7);
    const share = (outcome: unknown): number => seen.filter((one) => one === outcome).length / seen.length;
    expect(share(200)).toBeGreaterThan(0.4);
    expect(share("hung-up")).toBeGreaterThan(0.1);
    expect(share(503)).toBeGreaterThan(0.1);
    expect(share("broken-off")).toBeGreaterThan(0.04);
  });
});

it("resumes a download from an offset, with the very bytes that are missing", () => {
  const internet = newInternet();
  const url = "https://docs.example/python-3.8.4-docs.zip";
  const whole = internet.exchange(ask(url), 0, false);
  const request = createRequest("GET", url, { headers: { Range: "bytes=2999000-" } });
  if (request === null) throw new Error(url);
  const rest = internet.exchange(request, 0, false);
  expect([whole.status, whole.body.length, rest.status, rest.body.length]).toEqual([200, 3_000_000, 206, 1000]);
  expect(rest.body.slice(0, 1000)).toEqual(whole.body.slice(2_999_000, 3_000_000));
});
