# Runs a snippet's Python twin without waiting: its clock stands still while it computes and jumps when it waits, as the
# clock of our own runtime does; and what CPython leaves to chance (who is first in a set, and among timers of the same
# moment) goes by age. Called as `python fast_forward.py twin.py`; needs CPython 3.12 or later.

import asyncio
import collections.abc
import concurrent.futures
import heapq
import itertools
import math
import os
import runpy
import selectors
import sys
import threading
import time
import weakref

# The simulated world: what a twin imports and CPython has not, or has on a real machine only.
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "world"))

import workers
from clock import Clock
from simulated_machine import MACHINE


def waits_for_ever():
    """Nothing is ready, and no timer is set: a real loop would sleep until it is killed."""
    raise RuntimeError("nothing is left that could ever go on: the twin would wait for ever")


class OrderedSet(collections.abc.MutableSet):
    """A set that remembers who came first. asyncio keeps tasks in sets, whose order depends on where in memory they are."""

    def __init__(self, items=()):
        self._items = dict.fromkeys(items)

    def __contains__(self, item):
        return item in self._items

    def __iter__(self):
        return iter(self._items)

    def __len__(self):
        return len(self._items)

    def add(self, item):
        self._items[item] = None

    def discard(self, item):
        self._items.pop(item, None)


all_tasks = asyncio.tasks.all_tasks


def tasks_by_age(loop=None):
    """Tasks number themselves as they are made, but may be renamed: their order is that in which the loop met them."""
    tasks = all_tasks(loop)
    loop = loop or asyncio.get_running_loop()
    return OrderedSet(sorted(tasks, key=loop.ages.get))


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
    """Where a loop would sleep until its next timer, sets the clock to exactly that timer's deadline, or to the moment
    before it at which a worker of the machine wakes the loop up."""

    loop = None

    def select(self, timeout=None):
        events = super().select(0)
        if events or timeout == 0:
            return events
        if timeout is None and not MACHINE.workers:
            waits_for_ever()
        MACHINE.wait_until(self.loop.was_woken, math.inf if timeout is None else self.loop.next_deadline())
        return super().select(0)


class FastForwardLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        selector = JumpingSelector()
        super().__init__(selector)
        selector.loop = self
        self.ages = weakref.WeakKeyDictionary()
        self.births = itertools.count()
        self._asyncgens.data = OrderedSet()

    def create_task(self, coroutine, **options):
        task = super().create_task(coroutine, **options)
        self.ages[task] = next(self.births)
        return task

    def time(self):
        return Clock.now

    def next_deadline(self):
        return self._scheduled[0].when()

    def was_woken(self):
        """Whether `call_soon_threadsafe` has been called since the loop last looked."""
        return bool(self._ready)

    # CPython's uses a real thread for it.
    async def shutdown_default_executor(self, timeout=None):
        if self._default_executor:
            self._default_executor.shutdown()

    # CPython Lib/asyncio/base_events.py, BaseEventLoop.call_at, with our timers.
    def call_at(self, when, callback, *arguments, context=None):
        self._check_closed()
        timer = OrderedTimer(when, callback, arguments, self, context)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer


def install():
    time.sleep = MACHINE.sleep
    time.perf_counter = time.monotonic = time.time = lambda: Clock.now
    asyncio.new_event_loop = asyncio.events.new_event_loop = FastForwardLoop
    asyncio.all_tasks = asyncio.tasks.all_tasks = tasks_by_age
    threading.Thread = workers.Thread
    concurrent.futures.ThreadPoolExecutor = workers.ThreadPoolExecutor
    concurrent.futures.ProcessPoolExecutor = workers.ProcessPoolExecutor
    # These modules look `set` up each time they make one.
    asyncio.tasks.set = asyncio.taskgroups.set = OrderedSet


def main(twin):
    install()
    try:
        runpy.run_path(twin, run_name="__main__")
    finally:
        workers.run_out()


if __name__ == "__main__":
    main(sys.argv[1])
