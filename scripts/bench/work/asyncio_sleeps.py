# The reference: the sleeping tasks under CPython's own asyncio, with a clock that jumps instead of waiting, and as
# little around it as possible. Prints a `Measured` (`../measure.ts`). `asyncio_sleeps.py TASKS`

import asyncio
import json
import os
import resource
import selectors
import sys
import time


class JumpingSelector(selectors.SelectSelector):
    loop = None

    def select(self, timeout=None):
        if timeout:
            self.loop.now = self.loop._scheduled[0]._when
        return []


class FastForwardLoop(asyncio.SelectorEventLoop):
    now = 0.0

    def __init__(self):
        selector = JumpingSelector()
        super().__init__(selector)
        selector.loop = self

    def time(self):
        return self.now


async def worker(i):
    await asyncio.sleep((i % 100) / 100)
    await asyncio.sleep((i % 37) / 50)
    await asyncio.sleep((i % 11) / 7)


async def main(count):
    tasks = [asyncio.create_task(worker(i)) for i in range(count)]
    for task in tasks:
        await task


def peak_bytes():
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def resident_bytes():
    try:
        with open("/proc/self/statm") as statm:
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except FileNotFoundError:
        return peak_bytes()


loop = FastForwardLoop()
memory, cpu, wall = resident_bytes(), time.process_time(), time.perf_counter()
loop.run_until_complete(main(int(sys.argv[1])))
measured = {
    "cpuMs": (time.process_time() - cpu) * 1000,
    "wallMs": (time.perf_counter() - wall) * 1000,
    "peakBytes": peak_bytes() - memory,
}
print(json.dumps(measured))
