from collections import deque

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


def toast():
    print(f"{now}: the toast is ready")
    call_later(0.5, lambda: print(f"{now}: the toast is eaten"))


call_later(2, lambda: print(f"{now}: the coffee is ready"))
call_later(1, toast)
run_forever()
