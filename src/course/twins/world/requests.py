# What a twin finds as `requests`: the part of requests 2 that the course uses, on the simulated internet. Like the real
# one it blocks whoever calls it.

import json
import math
import time

from simulated_internet import INTERNET, REASONS, parse


class RequestException(OSError):
    pass


class HTTPError(RequestException):
    pass


class ConnectionError(RequestException):
    pass


class Timeout(RequestException):
    pass


class Response:
    def __init__(self, exchange):
        self.status_code = exchange.answer.status
        self.ok = self.status_code < 400
        self.reason = REASONS.get(self.status_code, "")
        self.headers = exchange.answer.headers
        self.url = exchange.request.url
        self.content = exchange.answer.body

    @property
    def text(self):
        return self.content.decode()

    def json(self):
        return json.loads(self.content)

    def raise_for_status(self):
        if not self.ok:
            side = "Client" if self.status_code < 500 else "Server"
            raise HTTPError(f"{self.status_code} {side} Error: {self.reason} for url: {self.url}")


def send(method, url, params=None, headers=None, timeout=None, **_):
    now = time.monotonic()
    request = parse(method, url, params, headers)
    if request is None:
        raise RequestException(f"Invalid URL '{url}'")
    exchange = INTERNET.exchange(request, now, False)
    kind, fails_at = exchange.failure or (None, math.inf)
    deadline = now + (math.inf if timeout is None else timeout)
    if deadline < min(exchange.answered_at, fails_at):
        time.sleep(timeout)
        raise Timeout(f"Read timed out. (read timeout={timeout})")
    time.sleep((fails_at if kind else exchange.received_at(len(exchange.answer.body))) - now)
    if kind:
        raise error_for(kind, request.host)
    return Response(exchange)


def error_for(kind, host):
    """What went wrong, in the words of our own `requests`; the real one wraps those of urllib3."""
    match kind:
        case "unknown-host":
            return ConnectionError(f"Failed to resolve '{host}' (Name or service not known)")
        case "refused":
            return ConnectionError(f"Failed to connect to '{host}' (Connection refused)")
        case "hung-up":
            return ConnectionError("Remote end closed connection without response")
        case "broken-off":
            return ConnectionError("Connection broken: the answer is not complete")


def get(url, **options):
    return send("GET", url, **options)


def post(url, **options):
    return send("POST", url, **options)


def head(url, **options):
    return send("HEAD", url, **options)
