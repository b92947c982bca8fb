from collections import deque

ready = deque()


def call_soon(callback):
    ready.append(callback)


def run_forever():
    while ready:
        callback = ready.popleft()
        callback()


def first():
    print("first")
    call_soon(lambda: print("third"))


call_soon(first)
call_soon(lambda: print("second"))
run_forever()
