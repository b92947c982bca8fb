from collections import deque

# The loop: what is ready, what will be, and a clock that jumps.
ready = deque()
timers = []
now = 0


def call_later(seconds, callback):
    timers.append((now + seconds, callback))
    timers.sort(key=lambda timer: timer[0])


def run_forever():
    global now
    while ready or timers:
        if not ready:
            now = timers[0][0]
        while timers and timers[0][0] <= now:
            ready.append(timers.pop(0)[1])
        ready.popleft()()


# A coroutine yields what it waits for: something that calls back when it is over.
class Task:
    def __init__(self, coroutine):
        self.coroutine = coroutine
        self.waiting = []
        self.is_over = False
        self.result = None
        ready.append(lambda: self.step(None))

    def step(self, value):
        try:
            awaitable = self.coroutine.send(value)
        except StopIteration as end:
            self.is_over = True
            self.result = end.value
            for wake in self.waiting:
                ready.append(lambda wake=wake: wake(self.result))
        else:
            awaitable.when_done(self.step)

    def when_done(self, wake):
        if self.is_over:
            ready.append(lambda: wake(self.result))
        else:
            self.waiting.append(wake)


class sleep:
    def __init__(self, seconds):
        self.seconds = seconds

    def when_done(self, wake):
        call_later(self.seconds, lambda: wake(None))


# A program that runs in it.
def make(what, seconds):
    print(f"{now}: {what} begins")
    yield sleep(seconds)
    print(f"{now}: {what} is ready")
    return what


def breakfast():
    coffee = Task(make("coffee", 2))
    toast = Task(make("toast", 1))
    served = [(yield coffee), (yield toast)]
    print(f"{now}: served are {' and '.join(served)}")


Task(breakfast())
run_forever()
