# The loop: what is ready, what will be, and a clock that jumps.
from itertools import count

ready = []
timers = []
made = count()
time = 0


def call_later(seconds, callback):
    timers.append((time + seconds, next(made), callback))
    timers.sort()


def run():
    global time
    while ready or timers:
        if not ready:
            time = timers[0][0]
        while timers and timers[0][0] <= time:
            ready.append(timers.pop(0)[2])
        ready.pop(0)()


# What is waited for calls back when it is over, with a result or with an error.
class Sleep:
    def __init__(self, seconds):
        self.seconds = seconds

    def when_done(self, wake):
        call_later(self.seconds, lambda: wake(None, None))


class Task:
    def __init__(self, coroutine):
        self.coroutine = coroutine
        self.waiting = []
        self.over = None
        ready.append(lambda: self.step(None, None))

    def step(self, result, error):
        try:
            if error:
                awaited = self.coroutine.throw(error)
            else:
                awaited = self.coroutine.send(result)
        except StopIteration as stop:
            self.finish(stop.value, None)
        except Exception as thrown:
            self.finish(None, thrown)
        else:
            awaited.when_done(self.step)

    def finish(self, *over):
        self.over = over
        for wake in self.waiting:
            ready.append(lambda wake=wake: wake(*over))

    def when_done(self, wake):
        if self.over:
            ready.append(lambda: wake(*self.over))
        else:
            self.waiting.append(wake)


# Over when all of them are, with the list of their results, or with the first error.
class Gather:
    def __init__(self, *awaitables):
        self.awaitables = awaitables

    def when_done(self, wake):
        results = {}
        failed = []

        def one_is_over(i, result, error):
            if failed:
                return
            results[i] = result
            if error:
                failed.append(error)
                wake(None, error)
            elif len(results) == len(self.awaitables):
                wake([results[i] for i in range(len(results))], None)

        if not self.awaitables:
            ready.append(lambda: wake([], None))
        for i, awaitable in enumerate(self.awaitables):
            awaitable.when_done(lambda result, error, i=i: one_is_over(i, result, error))


# A program that runs in it.
def make(what, seconds):
    print(f"{time}: {what} begins")
    yield Sleep(seconds)
    if what == "pancakes":
        raise Exception("there is no milk")
    print(f"{time}: {what} is ready")
    return what


def breakfast():
    served = yield Gather(Task(make("coffee", 2)), Task(make("toast", 1)))
    print(f"{time}: served are {' and '.join(served)}")
    try:
        yield Task(make("pancakes", 1))
    except Exception as error:
        print(f"{time}: no pancakes, {error}")


Task(breakfast())
run()
