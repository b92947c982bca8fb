# Threads, processes and pools of them as the twins meet them: the names of CPython's threading, multiprocessing and
# concurrent.futures, on the simulated machine.

import concurrent.futures
import sys
import time
import traceback

from simulated_machine import CORES, MACHINE, PROCESS, START_SECONDS, THREAD


class Worker:
    kind = THREAD
    made = 0

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, daemon=None):
        type(self).made += 1
        self.target, self.args, self.kwargs = target, args, kwargs or {}
        self.name = name or self.new_name(type(self).made)
        self.actor = None

    def start(self):
        if self.actor:
            raise self.started_twice()
        if not MACHINE.has_room_for(self.kind):
            raise self.no_room()
        MACHINE.sleep(START_SECONDS[self.kind])
        self.actor = MACHINE.start(self.kind, self.work)

    def work(self):
        try:
            self.run()
        except Exception:
            print(f"{self.failed()}\n{traceback.format_exc()}", file=sys.stderr)

    def run(self):
        self.target(*self.args, **self.kwargs)

    def join(self, timeout=None):
        if not self.actor:
            raise self.not_started()
        deadline = float("inf") if timeout is None else time.monotonic() + timeout
        MACHINE.wait_until(lambda: self.actor.is_finished, deadline)

    def is_alive(self):
        return self.actor is not None and not self.actor.is_finished


class Thread(Worker):
    def new_name(self, number):
        return f"Thread-{number} ({self.target.__name__})"

    def started_twice(self):
        return RuntimeError("threads can only be started once")

    def not_started(self):
        return RuntimeError("cannot join thread before it is started")

    def no_room(self):
        return RuntimeError("can't start new thread")

    def failed(self):
        return f"Exception in thread {self.name}:"


class Process(Worker):
    kind = PROCESS

    def new_name(self, number):
        return f"Process-{number}"

    def started_twice(self):
        return AssertionError("cannot start a process twice")

    def not_started(self):
        return AssertionError("can only join a started process")

    def no_room(self):
        return OSError("[Errno 12] Cannot allocate memory")

    def failed(self):
        return f"Process {self.name}:"


class Future(concurrent.futures.Future):
    """Waits on the machine's clock instead of the host's."""

    def result(self, timeout=None):
        self.wait(timeout)
        return super().result(0)

    def exception(self, timeout=None):
        self.wait(timeout)
        return super().exception(0)

    def wait(self, timeout):
        MACHINE.wait_until(self.done, float("inf") if timeout is None else time.monotonic() + timeout)


class Pool(concurrent.futures.Executor):
    """Workers that take calls from one line; made when there is a call and none of them is free."""

    made = []

    def __init__(self, max_workers=None, thread_name_prefix=""):
        self.size = max_workers or self.default_size
        self.line = []
        self.actors = []
        self.idle = 0
        self.is_shut_down = False
        Pool.made.append(self)

    def submit(self, fn, /, *args, **kwargs):
        if self.is_shut_down:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = Future()
        self.line.append((future, fn, args, kwargs))
        if self.idle >= len(self.line):
            return future
        if len(self.actors) < self.size:
            self.actors.append(MACHINE.start(self.kind, self.serve))
        return future

    def serve(self):
        while True:
            self.idle += 1
            MACHINE.wait_until(lambda: self.line or self.is_shut_down)
            self.idle -= 1
            if not self.line:
                return
            self.call(*self.line.pop(0))

    def call(self, future, fn, args, kwargs):
        if not future.set_running_or_notify_cancel():
            return
        try:
            result = fn(*args, **kwargs)
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self.is_shut_down = True
        if cancel_futures:
            for future, *_ in self.line:
                future.cancel()
            self.line.clear()
        if wait:
            MACHINE.wait_until(lambda: all(actor.is_finished for actor in self.actors))


class ThreadPoolExecutor(Pool):
    kind = THREAD
    default_size = min(32, CORES + 4)


class ProcessPoolExecutor(Pool):
    kind = PROCESS
    default_size = CORES


def run_out():
    """Lets everything that is under way come to its end, as CPython does before it exits."""
    for pool in Pool.made:
        pool.shutdown(wait=False)
    MACHINE.wait_until(lambda: not MACHINE.workers)
