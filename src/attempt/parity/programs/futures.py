import asyncio


def attempt(what, action):
    try:
        print(what, action())
    except BaseException as error:
        print(what, "->", f"{type(error).__name__}: {error}" if str(error) else type(error).__name__)


async def main():
    future = asyncio.get_running_loop().create_future()
    attempt("result", future.result)
    attempt("exception", future.exception)

    def say(done):
        print("called back", str(done.done()).lower())

    future.add_done_callback(say)
    future.add_done_callback(say)
    print(future.remove_done_callback(say), future.remove_done_callback(say))
    future.add_done_callback(say)
    future.set_result("here")
    attempt("again", lambda: future.set_result("twice"))
    attempt("exception after result", lambda: future.set_exception(ValueError("x")))
    attempt("cancel", lambda: str(future.cancel()).lower())
    print("waiting")
    print(await future)
    await asyncio.sleep(0)
    failed = asyncio.Future()
    failed.set_exception(ValueError)
    attempt("failed", failed.result)
    attempt("failed exception", lambda: type(failed.exception()).__name__)
    cancelled = asyncio.Future()
    cancelled.add_done_callback(say)
    attempt("cancel", lambda: str(cancelled.cancel("why")).lower())
    attempt("cancelled result", cancelled.result)
    attempt("cancelled exception", cancelled.exception)
    attempt("wrong", lambda: asyncio.Future().set_exception(5))
    await asyncio.sleep(0)
    task = asyncio.create_task(asyncio.sleep(0))
    attempt("task result", lambda: task.set_result(1))
    attempt("task exception", lambda: task.set_exception(ValueError()))
    await cancelled


asyncio.run(main())
