# The simulated machine as the twins meet it: threads and processes on a few cores, under a GIL, on the clock that jumps.
# Each of them is a real thread, of which only one runs at a time: it hands over where it would sleep, compute or wait for
# another. So a function is suspended halfway, as in life, and what our own machine works out from the function's start
# is held against it. The numbers are those of src/runtime/machine/costs.ts, written down a second time.

import _thread
import math

from clock import Clock

CORES = 4
MEMORY_BYTES = 8 * 2**30
PROGRAM_BYTES = 24 * 2**20
SWITCHING_SHARE = 5e-6 / 5e-3
NEARLY_NOTHING = 1e-12
THREAD = "thread"
PROCESS = "process"
START_SECONDS = {THREAD: 1e-4, PROCESS: 2e-3}
BOOT_SECONDS = {THREAD: 0, PROCESS: 0.05}
BYTES = {THREAD: 8 * 2**20, PROCESS: 160 * 2**20}


class Actor:
    """The program's own thread, or a worker. At any time one of them runs; `wait` says what each of the others waits for."""

    def __init__(self, process, kind=None):
        self.process = process
        self.kind = kind
        self.wait = None
        self.is_finished = False
        self.baton = _thread.allocate_lock()
        self.baton.acquire()


class Sleeping:
    def __init__(self, until):
        self.until = until

    def is_over(self):
        return self.until <= Clock.now


class Computing:
    def __init__(self, left):
        self.left = left

    def is_over(self):
        return self.left <= NEARLY_NOTHING


class Until(Sleeping):
    """Until something has happened, or a moment has come."""

    def __init__(self, has_happened, until=math.inf):
        super().__init__(until)
        self.has_happened = has_happened

    def is_over(self):
        return self.has_happened() or super().is_over()


class Machine:
    def __init__(self):
        self.main = self.running = Actor("main")
        self.workers = []
        self.bytes = PROGRAM_BYTES

    def sleep(self, seconds):
        self.block(Sleeping(Clock.now + seconds))

    def burn(self, seconds):
        self.block(Computing(seconds))

    def wait_until(self, has_happened, moment=math.inf):
        self.block(Until(has_happened, moment))

    def has_room_for(self, kind):
        return self.bytes + BYTES[kind] <= MEMORY_BYTES

    def start(self, kind, work):
        """Makes a worker that does its work when its start-up is over."""
        worker = Actor(object() if kind == PROCESS else self.running.process, kind)
        worker.wait = Computing(BOOT_SECONDS[kind])
        self.workers.append(worker)
        self.bytes += BYTES[kind]
        _thread.start_new_thread(self.live, (worker, work))
        return worker

    def live(self, worker, work):
        worker.baton.acquire()
        work()
        worker.is_finished = True
        self.workers.remove(worker)
        self.bytes -= BYTES[worker.kind]
        self.hand_over(self.choose_next())

    def block(self, wait):
        """Holds whoever runs until the wait is over; meanwhile the others have their turns."""
        if not self.workers:
            self.pass_alone(wait)
            return
        me = self.running
        me.wait = wait
        following = self.choose_next()
        if following is not me:
            self.hand_over(following)
            me.baton.acquire()
        me.wait = None

    def pass_alone(self, wait):
        if isinstance(wait, Computing):
            Clock.now += wait.left
        elif not wait.is_over():
            Clock.now = max(Clock.now, wait.until)

    def hand_over(self, actor):
        self.running = actor
        actor.baton.release()

    def choose_next(self):
        """Whose wait is over first: workers in the order of their age, then the program itself."""
        while True:
            for actor in [*self.workers, self.main]:
                if actor.wait and actor.wait.is_over():
                    return actor
            self.pass_time()

    def pass_time(self):
        waiting = [actor for actor in [*self.workers, self.main] if actor.wait]
        rates = self.rates([actor.process for actor in waiting if isinstance(actor.wait, Computing)])
        moments = [self.ends_at(actor, rates) for actor in waiting]
        following = min(moments)
        if following == math.inf:
            raise RuntimeError("nothing is left that could ever go on: the twin would wait for ever")
        for actor, moment in zip(waiting, moments):
            if isinstance(actor.wait, Computing):
                left = actor.wait.left - (following - Clock.now) * rates[actor.process]
                actor.wait.left = 0 if moment == following else left
        Clock.now = following

    def ends_at(self, actor, rates):
        if isinstance(actor.wait, Computing):
            return Clock.now + actor.wait.left / rates[actor.process]
        return max(actor.wait.until, Clock.now)

    def rates(self, processes):
        """Seconds of work in a second, for each that computes: its process's share of the cores, by turns under the GIL."""
        core = min(1, CORES / max(1, len(set(processes))))
        rates = {}
        for process in processes:
            sharers = processes.count(process)
            is_shared = sharers > 1 or core < 1
            rates[process] = core / sharers * (1 - SWITCHING_SHARE if is_shared else 1)
        return rates


MACHINE = Machine()
