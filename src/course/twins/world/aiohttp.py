# What a twin finds as `aiohttp`: the part of aiohttp 3 that the course uses, on the simulated internet. It stands in for
# the network alone; tasks, timers and their order are CPython's own.

import asyncio
import json
import math
import time

from simulated_internet import INTERNET, REASONS, parse

DEFAULT_SECONDS = 300
DEFAULT_CONNECTIONS = 100


class ClientError(Exception):
    pass


class ClientConnectionError(ClientError):
    pass


class ClientConnectorError(ClientConnectionError):
    pass


class ServerDisconnectedError(ClientConnectionError):
    pass


class ClientPayloadError(ClientError):
    pass


class InvalidURL(ClientError):
    pass


class ClientResponseError(ClientError):
    def __init__(self, status, reason, url):
        super().__init__(f"{status}, message='{reason}', url='{url}'")
        self.status = status


def error_for(kind, host):
    """What the client raises for what went wrong, in the words of aiohttp 3."""
    match kind:
        case "unknown-host":
            return ClientConnectorError(f"Cannot connect to host {host}:443 ssl:default [Name or service not known]")
        case "refused":
            return ClientConnectorError(f"Cannot connect to host {host}:443 ssl:default [Connection refused]")
        case "hung-up":
            return ServerDisconnectedError("Server disconnected")
        case "broken-off":
            return ClientPayloadError("Response payload is not completed")


async def until(moment):
    """Waits for a moment of the loop's clock; for ever, where it never comes."""
    loop = asyncio.get_running_loop()
    arrival = loop.create_future()
    timer = None
    if moment <= loop.time():
        arrival.set_result(None)
    elif moment < math.inf:
        timer = loop.call_at(moment, lambda: arrival.done() or arrival.set_result(None))
    try:
        await arrival
    finally:
        if timer:
            timer.cancel()


class ClientTimeout:
    def __init__(self, total=DEFAULT_SECONDS):
        self.total = total


def seconds_of(timeout):
    total = timeout.total if isinstance(timeout, ClientTimeout) else timeout
    return total or math.inf


class TCPConnector:
    """How many connections there are at once, and which stand ready to be used again."""

    def __init__(self, limit=DEFAULT_CONNECTIONS, limit_per_host=0):
        self.limit = limit or math.inf
        self.limit_per_host = limit_per_host or math.inf
        self.in_use = {}
        self.idle = {}
        self.waiting = []

    def has_room(self, host):
        return sum(self.in_use.values()) < self.limit and self.in_use.get(host, 0) < self.limit_per_host

    async def acquire(self, host):
        if self.has_room(host) and all(waiting != host for waiting, _ in self.waiting):
            self.in_use[host] = self.in_use.get(host, 0) + 1
            return
        turn = asyncio.get_running_loop().create_future()
        self.waiting.append((host, turn))
        try:
            await turn
        except asyncio.CancelledError:
            self.waiting = [entry for entry in self.waiting if entry[1] is not turn]
            if turn.done() and not turn.cancelled():
                self.release(host, False)
            raise

    def release(self, host, is_reusable):
        self.in_use[host] -= 1
        if is_reusable:
            self.idle[host] = self.idle.get(host, 0) + 1
        for entry in self.waiting:
            waiting, turn = entry
            if not turn.done() and self.has_room(waiting):
                self.waiting.remove(entry)
                self.in_use[waiting] = self.in_use.get(waiting, 0) + 1
                turn.set_result(None)
                return

    def reuse(self, host):
        idle = self.idle.get(host, 0)
        self.idle[host] = max(0, idle - 1)
        return idle > 0


class StreamReader:
    def __init__(self, response):
        self.response = response

    async def iter_chunked(self, size):
        while not self.response.is_over:
            yield await self.response.take(size)


class ClientResponse:
    def __init__(self, exchange, connector, deadline):
        self.exchange, self.connector, self.deadline = exchange, connector, deadline
        self.status = exchange.answer.status
        self.ok = self.status < 400
        self.reason = REASONS.get(self.status, "")
        self.headers = exchange.answer.headers | {"content-length": str(len(exchange.answer.body))}
        self.url = exchange.request.url
        self.content = StreamReader(self)
        self.taken = 0
        self.whole = None
        self.is_held = True

    @property
    def is_over(self):
        return self.taken >= len(self.exchange.answer.body)

    def release(self, is_reusable):
        if self.is_held:
            self.is_held = False
            self.connector.release(self.exchange.request.host, is_reusable)

    async def until(self, moment):
        kind, fails_at = self.exchange.failure or (None, math.inf)
        happens_at = min(moment, fails_at)
        await until(min(happens_at, self.deadline))
        if self.deadline < happens_at:
            raise TimeoutError
        if kind and happens_at == fails_at:
            raise error_for(kind, self.exchange.request.host)

    async def take(self, size):
        end = min(self.taken + size, len(self.exchange.answer.body))
        await self.until(self.exchange.received_at(end))
        chunk = self.exchange.answer.body[self.taken : end]
        self.taken = end
        if self.is_over:
            self.release(True)
        return chunk

    async def read(self):
        if self.whole is None:
            self.whole = await self.take(len(self.exchange.answer.body) - self.taken)
        return self.whole

    async def text(self):
        return (await self.read()).decode()

    async def json(self):
        return json.loads(await self.read())

    def raise_for_status(self):
        if not self.ok:
            raise ClientResponseError(self.status, self.reason, self.url)


class RequestContext:
    """`async with session.get(…) as response`."""

    def __init__(self, sending):
        self.sending = sending

    def __await__(self):
        return self.sending.__await__()

    async def __aenter__(self):
        self.response = await self.sending
        return self.response

    async def __aexit__(self, *_):
        self.response.release(self.response.is_over)
        await asyncio.sleep(0)


class ClientSession:
    def __init__(self, connector=None, timeout=None, headers=None):
        self.connector = connector or TCPConnector()
        self.timeout = timeout or ClientTimeout()
        self.headers = headers or {}
        self.closed = False

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        await self.close()

    async def close(self):
        self.closed = True
        self.connector.idle.clear()
        await asyncio.sleep(0)

    def get(self, url, **options):
        return RequestContext(self.send("GET", url, **options))

    def post(self, url, **options):
        return RequestContext(self.send("POST", url, **options))

    def head(self, url, **options):
        return RequestContext(self.send("HEAD", url, **options))

    async def send(self, method, url, params=None, headers=None, timeout=None, json=None, data=None):
        if self.closed:
            raise RuntimeError("Session is closed")
        request = parse(method, url, params, self.headers | (headers or {}))
        if request is None:
            raise InvalidURL(url)
        deadline = time.monotonic() + seconds_of(timeout or self.timeout)
        async with asyncio.timeout_at(None if deadline == math.inf else deadline):
            await self.connector.acquire(request.host)
        exchange = INTERNET.exchange(request, time.monotonic(), self.connector.reuse(request.host))
        response = ClientResponse(exchange, self.connector, deadline)
        try:
            await response.until(exchange.answered_at)
        except BaseException:
            response.release(False)
            raise
        return response
