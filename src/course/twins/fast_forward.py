# Runs a snippet's Python twin without waiting: its clock stands still while it computes and jumps when it waits, as the
# clock of our own runtime does. Called as `python fast_forward.py twin.py`; needs CPython 3.12 or later.

import asyncio
import heapq
import itertools
import runpy
import selectors
import sys
import time


class Clock:
    """Logical seconds since the twin began."""

    now = 0.0


def sleep_at_once(seconds):
    Clock.now += seconds


class OrderedTimer(asyncio.TimerHandle):
    """A timer that goes off after those of the same moment that were made before it."""

    __slots__ = ("_order",)
    orders = itertools.count()

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self._order = next(self.orders)

    def __lt__(self, other):
        return (self._when, self._order) < (other._when, other._order)


class JumpingSelector(selectors.DefaultSelector):
    """Where a loop would sleep until its next timer, sets the clock to exactly that timer's deadline."""

    loop = None

    def select(self, timeout=None):
        events = super().select(0)
        if events or timeout == 0:
            return events
        if timeout is None:
            raise RuntimeError("nothing is left that could ever go on: the twin would wait for ever")
        Clock.now = self.loop.next_deadline()
        return events


class FastForwardLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        selector = JumpingSelector()
        super().__init__(selector)
        selector.loop = self

    def time(self):
        return Clock.now

    def next_deadline(self):
        return self._scheduled[0].when()

    # CPython Lib/asyncio/base_events.py, BaseEventLoop.call_at, with our timers.
    def call_at(self, when, callback, *arguments, context=None):
        self._check_closed()
        timer = OrderedTimer(when, callback, arguments, self, context)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer


def main(twin):
    time.sleep = sleep_at_once
    time.perf_counter = time.monotonic = time.time = lambda: Clock.now
    asyncio.new_event_loop = asyncio.events.new_event_loop = FastForwardLoop
    runpy.run_path(twin, run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1])
