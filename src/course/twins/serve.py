# Runs small programs one after another: each line that comes in is a source as JSON, each line that goes out what it
# printed and how it ended. Each runs in a process of its own, forked from this one, so that none sees what another has
# left; a fork costs milliseconds, starting Python a quarter of a second.

import io
import json
import os
import signal
import sys

import fast_forward
import workers

SECONDS_EACH = 10


class Hung(BaseException):
    pass


def give_up(*_):
    raise Hung()


def describe(error):
    message = str(error)
    return f"{type(error).__name__}: {message}" if message else type(error).__name__


def run(source):
    """What the program printed, and its uncaught error; `waits for ever` where it would."""
    printed = io.StringIO()
    sys.stdout = printed
    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(SECONDS_EACH)
    error = None

    # As an exception it would let the program clean up, and print while it does.
    fast_forward.waits_for_ever = lambda: send(printed, "waits for ever")
    try:
        exec(compile(source, "twin.py", "exec"), {"__name__": "__main__"})
        workers.run_out()
    except BaseException as raised:
        error = describe(raised)
    send(printed, error)


def send(printed, error):
    with os.fdopen(RESULT, "w") as result:
        json.dump({"printed": printed.getvalue(), "error": error}, result)
    os._exit(0)


def run_forked(source):
    global RESULT
    reader, RESULT = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        run(source)
    os.close(RESULT)
    with os.fdopen(reader) as result:
        text = result.read()
    os.waitpid(child, 0)
    return json.loads(text) if text else {"printed": "", "error": "the process died"}


if __name__ == "__main__":
    fast_forward.install()
    for line in sys.stdin:
        print(json.dumps(run_forked(json.loads(line))), flush=True)
