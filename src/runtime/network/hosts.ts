// The hosts that every run finds on the simulated internet. What is said here of each is what the reference pages say.

import { archiveBody, bodyFrom, textBody } from "./bytes.ts";
import type { Answer, Host, Request } from "./host.ts";

const MEGABYTE = 1_000_000;
const PAGES = 100;
const ITEMS = 95;
const ITEMS_PER_PAGE = 20;
/** Sizes of the documentation archives, in bytes. */
const ARCHIVES: Readonly<Record<string, number>> = {
  "/python-3.8.4-docs.zip": 3 * MEGABYTE,
  "/python-3.8.5-docs.zip": 4 * MEGABYTE,
  "/python-3.8.6-docs.zip": 5 * MEGABYTE,
};

/** A hundred pages at `/1` to `/100`; each takes 0.1 to 0.3 s to make, always the same for the same seed. */
const pages: Host = {
  name: "pages.example",
  roundTripSeconds: 0.04,
  bandwidth: MEGABYTE,
  connections: 100,
  answer: ({ address }, visit) => {
    const page = Number(address.path.replace(/^\/(?:page\/)?/, ""));
    if (!(Number.isInteger(page) && page >= 1 && page <= PAGES)) return notFound();
    const next = page < PAGES ? `<a href="/${page + 1}">next</a>` : "";
    const text = `<html><title>Page ${page}</title><body>${"lorem ipsum ".repeat(100 + page)}${next}</body></html>`;
    return { status: 200, headers: HTML, body: textBody(text), thinkSeconds: 0.1 + 0.2 * visit.random() };
  },
};

/**
 * An interface with pages, single things, orders and errors: `/items?page=1` (95 items, 20 a page, `next`),
 * `/items/7`, `POST /orders` (201), `/error` (500), `/limited` (429 unless the last request is a second ago).
 */
function createApi(): Host {
  let lastLimited = -Infinity;
  return {
    name: "api.example",
    roundTripSeconds: 0.02,
    bandwidth: MEGABYTE,
    connections: 20,
    answer: (request, visit) => {
      const { path } = request.address;
      if (path === "/items") return listItems(request);
      if (path.startsWith("/items/")) return oneItem(Number(path.slice("/items/".length)));
      if (path === "/orders" && request.method === "POST") return json(201, { order: visit.count, accepted: true });
      if (path === "/error") return json(500, { error: "something broke" });
      if (path === "/limited") {
        const isTooSoon = visit.now - lastLimited < 1;
        if (!isTooSoon) lastLimited = visit.now;
        return isTooSoon ? { ...json(429, { error: "too many requests" }), headers: RETRY } : json(200, { ok: true });
      }
      return notFound();
    },
  };
}

/** Answers, but takes its time: 5 s, or as many as `/7` says. */
const slow: Host = {
  name: "slow.example",
  roundTripSeconds: 0.1,
  bandwidth: MEGABYTE,
  connections: 100,
  answer: ({ address }) => {
    const seconds = Number(address.path.slice(1));
    return {
      status: 200,
      headers: TEXT,
      body: textBody("worth the wait"),
      thinkSeconds: address.path === "/" || !(seconds >= 0) ? 5 : seconds,
    };
  },
};

/** Fails as the seed has it: of ten requests about two get no answer, two get a 503, one breaks off in the middle. */
const flaky: Host = {
  name: "flaky.example",
  roundTripSeconds: 0.05,
  bandwidth: MEGABYTE,
  connections: 50,
  answer: (_, visit) => {
    const luck = visit.random();
    const thinkSeconds = 0.1;
    if (luck < 0.2) return "hangs-up";
    if (luck < 0.4) return { ...json(503, { error: "try again" }), thinkSeconds };
    const answer = { ...json(200, { ok: true, attempt: visit.count }), thinkSeconds };
    return luck < 0.5 ? { ...answer, breaksAfter: 5 } : answer;
  },
};

/** Documentation archives of 3, 4 and 5 MB at 1 MB a second; understands `range: bytes=N-`. */
const docs: Host = {
  name: "docs.example",
  roundTripSeconds: 0.05,
  bandwidth: MEGABYTE,
  connections: 10,
  answer: ({ address, headers }) => {
    const size = ARCHIVES[address.path];
    if (size === undefined) return notFound();
    const body = archiveBody(size, address.path.length);
    const from = Number(/^bytes=(\d+)-$/.exec(headers.get("range") ?? "")?.[1] ?? 0);
    if (from === 0) return { status: 200, headers: ZIP, body, thinkSeconds: 0.1 };
    const range = `bytes ${from}-${size - 1}/${size}`;
    return {
      status: 206,
      headers: { ...ZIP, "content-range": range },
      body: bodyFrom(body, from),
      thinkSeconds: 0.1,
    };
  },
};

/** Refuses every connection. */
const closed: Host = {
  name: "closed.example",
  roundTripSeconds: 0.03,
  bandwidth: MEGABYTE,
  connections: 1,
  isClosed: true,
  answer: () => "hangs-up",
};

/** Takes every connection, and never answers. */
const silent: Host = {
  name: "silent.example",
  roundTripSeconds: 0.03,
  bandwidth: MEGABYTE,
  connections: 1000,
  answer: () => "never",
};

const HTML = { "content-type": "text/html; charset=utf-8" };
const TEXT = { "content-type": "text/plain; charset=utf-8" };
const ZIP = { "content-type": "application/zip", "accept-ranges": "bytes" };
const JSON_TYPE = { "content-type": "application/json" };
const RETRY = { ...JSON_TYPE, "retry-after": "1" };

/** Anew for each run: a host may remember who has asked. */
export function standardHosts(): Host[] {
  return [pages, createApi(), slow, flaky, docs, closed, silent];
}

function json(status: number, value: unknown): Answer {
  return { status, headers: JSON_TYPE, body: textBody(JSON.stringify(value)), thinkSeconds: 0.03 };
}

function notFound(): Answer {
  return json(404, { error: "not found" });
}

function listItems({ address }: Request): Answer {
  const page = Number(address.query.get("page") ?? 1);
  const last = Math.ceil(ITEMS / ITEMS_PER_PAGE);
  if (!(Number.isInteger(page) && page >= 1 && page <= last)) return notFound();
  const first = (page - 1) * ITEMS_PER_PAGE + 1;
  const length = Math.min(ITEMS_PER_PAGE, ITEMS - first + 1);
  const items = Array.from({ length }, (_, i) => item(first + i));
  return json(200, { items, page, pages: last, next: page < last ? page + 1 : null });
}

function oneItem(id: number): Answer {
  return Number.isInteger(id) && id >= 1 && id <= ITEMS ? json(200, item(id)) : notFound();
}

function item(id: number): { id: number; name: string; price: number } {
  return { id, name: `item ${id}`, price: 5 + ((id * 37) % 95) };
}
