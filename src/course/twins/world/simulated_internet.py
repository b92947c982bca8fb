# The simulated internet as the twins meet it: the same hosts, and the same arithmetic of look-up, round trip, thinking and
# sending, worked out a second time and in another language than src/runtime/network. It waits for nothing.

import json
import math
import re
import urllib.parse
from dataclasses import dataclass, field

MEGABYTE = 1_000_000
LOOK_UP_SECONDS = 0.02
# The course's recordings are made with this seed: SEED in src/course/record-snippet.ts.
SEED = 1
MASK = 0xFFFFFFFF

REASONS = {200: "OK", 201: "Created", 206: "Partial Content", 404: "Not Found", 429: "Too Many Requests",
           500: "Internal Server Error", 503: "Service Unavailable"}  # fmt: skip


@dataclass(frozen=True)
class Request:
    method: str
    url: str
    host: str
    path: str
    query: dict
    headers: dict


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes
    think: float = 0.03
    headers: dict = field(default_factory=dict)
    breaks_after: float = math.inf


@dataclass(frozen=True)
class Host:
    name: str
    round_trip: float
    connections: int
    answer: object
    bandwidth: float = MEGABYTE
    is_closed: bool = False


@dataclass(frozen=True)
class Exchange:
    """What will have happened, and when, in seconds. `failure` is a pair of what goes wrong and when, or None."""

    request: Request
    answered_at: float
    answer: Answer
    bandwidth: float
    failure: tuple | None

    def received_at(self, length):
        return self.answered_at + length / self.bandwidth


def split_mix(seed):
    """SplitMix32, by Guy Steele and others: numbers in [0, 1) from a seed."""
    state = seed & MASK
    while True:
        state = (state + 0x9E3779B9) & MASK
        mixed = state ^ (state >> 16)
        mixed = (mixed * 0x21F0AAAD) & MASK
        mixed ^= mixed >> 15
        mixed = (mixed * 0x735A2D97) & MASK
        yield (mixed ^ (mixed >> 15)) / 2**32


def fnv_1a(text):
    value = 0x811C9DC5
    for character in text:
        value = ((value ^ ord(character)) * 0x01000193) & MASK
    return value


def parse(method, url, params=None, headers=None):
    """Takes an address apart. None when it is no address of the web."""
    parts = re.fullmatch(r"https?://([a-z0-9.-]+)(?::\d+)?(/[^?#]*)?(?:\?([^#]*))?", url.strip())
    if not parts:
        return None
    query = dict(urllib.parse.parse_qsl(parts[3] or "")) | {key: str(value) for key, value in (params or {}).items()}
    whole = url.split("?")[0] + ("?" + urllib.parse.urlencode(query) if query else "")
    lower = {name.lower(): value for name, value in (headers or {}).items()}
    return Request(method, whole, parts[1].lower(), parts[2] or "/", query, lower)


def as_json(status, value, think=0.03, **more):
    body = json.dumps(value, separators=(",", ":")).encode()
    return Answer(status, body, think, {"content-type": "application/json"}, **more)


def not_found():
    return as_json(404, {"error": "not found"})


class Pages:
    def __call__(self, request, luck, count, now):
        number = re.fullmatch(r"/(?:page/)?(\d+)", request.path)
        page = int(number[1]) if number else 0
        if not 1 <= page <= 100:
            return not_found()
        following = f'<a href="/{page + 1}">next</a>' if page < 100 else ""
        text = f"<html><title>Page {page}</title><body>{'lorem ipsum ' * (100 + page)}{following}</body></html>"
        return Answer(200, text.encode(), 0.1 + 0.2 * next(luck), {"content-type": "text/html; charset=utf-8"})


class Api:
    last_limited = -math.inf

    def __call__(self, request, luck, count, now):
        if request.path == "/items":
            return self.items(int(request.query.get("page", 1)))
        if request.path.startswith("/items/"):
            number = int(request.path.removeprefix("/items/"))
            return as_json(200, self.item(number)) if 1 <= number <= 95 else not_found()
        if request.path == "/orders" and request.method == "POST":
            return as_json(201, {"order": count, "accepted": True})
        if request.path == "/error":
            return as_json(500, {"error": "something broke"})
        if request.path == "/limited":
            if now - self.last_limited < 1:
                return as_json(429, {"error": "too many requests"})
            self.last_limited = now
            return as_json(200, {"ok": True})
        return not_found()

    def items(self, page):
        if not 1 <= page <= 5:
            return not_found()
        items = [self.item(number) for number in range(page * 20 - 19, min(page * 20, 95) + 1)]
        return as_json(200, {"items": items, "page": page, "pages": 5, "next": page + 1 if page < 5 else None})

    def item(self, number):
        return {"id": number, "name": f"item {number}", "price": 5 + number * 37 % 95}


def slow(request, luck, count, now):
    seconds = request.path[1:]
    think = float(seconds) if re.fullmatch(r"\d+(\.\d+)?", seconds) else 5
    return Answer(200, b"worth the wait", think, {"content-type": "text/plain; charset=utf-8"})


def flaky(request, luck, count, now):
    drawn = next(luck)
    if drawn < 0.2:
        return "hung-up"
    if drawn < 0.4:
        return as_json(503, {"error": "try again"}, 0.1)
    more = {"breaks_after": 5} if drawn < 0.5 else {}
    return as_json(200, {"ok": True, "attempt": count}, 0.1, **more)


def docs(request, luck, count, now):
    sizes = {"/python-3.8.4-docs.zip": 3, "/python-3.8.5-docs.zip": 4, "/python-3.8.6-docs.zip": 5}
    if request.path not in sizes:
        return not_found()
    size = sizes[request.path] * MEGABYTE
    asked = re.fullmatch(r"bytes=(\d+)-", request.headers.get("range", ""))
    start = int(asked[1]) if asked else 0
    headers = {"content-type": "application/zip", "accept-ranges": "bytes"}
    if start:
        headers["content-range"] = f"bytes {start}-{size - 1}/{size}"
    return Answer(206 if start else 200, bytes(size - start), 0.1, headers)


HOSTS = [
    Host("pages.example", 0.04, 100, Pages()),
    Host("api.example", 0.02, 20, Api()),
    Host("slow.example", 0.1, 100, slow),
    Host("flaky.example", 0.05, 50, flaky),
    Host("docs.example", 0.05, 10, docs),
    Host("closed.example", 0.03, 1, None, is_closed=True),
    Host("silent.example", 0.03, 1000, lambda *_: "never"),
]


class Internet:
    """One for each run: hosts remember who has asked, and are busy for a while."""

    def __init__(self):
        self.hosts = {host.name: host for host in HOSTS}
        self.visits = {}
        self.busy_until = {}

    def exchange(self, request, now, is_connected):
        host = self.hosts.get(request.host)
        if host is None:
            return self.failed(request, now + LOOK_UP_SECONDS, "unknown-host")
        connected_at = now + (0 if is_connected else LOOK_UP_SECONDS + host.round_trip)
        if host.is_closed:
            return self.failed(request, connected_at, "refused")
        arrives_at = connected_at + host.round_trip / 2
        count = self.visits[request.url] = self.visits.get(request.url, 0) + 1
        luck = split_mix(SEED ^ fnv_1a(f"{request.url} {count}"))
        answer = host.answer(request, luck, count, arrives_at)
        if answer == "never":
            return Exchange(request, math.inf, Answer(0, b""), 1, None)
        if answer == "hung-up":
            return self.failed(request, arrives_at + host.round_trip / 2, "hung-up")
        return self.answered(host, request, answer, arrives_at)

    def answered(self, host, request, answer, arrives_at):
        if request.method == "HEAD":
            answer = Answer(answer.status, b"", answer.think, answer.headers)
        length = len(answer.body)
        begins = self.serve(host, arrives_at, answer.think + length / host.bandwidth)
        answered_at = begins + answer.think + host.round_trip / 2
        breaks = answer.breaks_after < length
        failure = ("broken-off", answered_at + answer.breaks_after / host.bandwidth) if breaks else None
        return Exchange(request, answered_at, answer, host.bandwidth, failure)

    def serve(self, host, arrives_at, seconds):
        """When a place of the host is free for this request."""
        busy_until = self.busy_until.setdefault(host.name, [])
        if len(busy_until) < host.connections:
            busy_until.append(arrives_at + seconds)
            return arrives_at
        soonest = busy_until.index(min(busy_until))
        begins = max(arrives_at, busy_until[soonest])
        busy_until[soonest] = begins + seconds
        return begins

    def failed(self, request, at, kind):
        return Exchange(request, math.inf, Answer(0, b""), 1, (kind, at))


INTERNET = Internet()
