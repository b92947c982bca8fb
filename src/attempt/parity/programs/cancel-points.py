import asyncio


async def work(log):
    try:
        print(log, "begins")
        await asyncio.sleep(1)
        print(log, "slept")
        await asyncio.sleep(0)
        print(log, "turned")
        return log
    except asyncio.CancelledError as error:
        print(log, "caught", show(error))
        raise
    finally:
        print(log, "finally")


def show(error):
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


async def report(task):
    try:
        print("result", await task)
    except BaseException as error:
        print("ended with", show(error), "cancelled" if task.cancelled() else "not cancelled")


async def main():
    before = asyncio.create_task(work("before it began"))
    before.cancel()
    await report(before)
    in_sleep = asyncio.create_task(work("in sleep"))
    await asyncio.sleep(0.5)
    in_sleep.cancel("half way")
    await report(in_sleep)
    due = asyncio.create_task(work("when due"))
    await asyncio.sleep(1)
    due.cancel("too late?")
    await report(due)
    in_turn = asyncio.create_task(work("in its turn"))
    await asyncio.sleep(0)
    await asyncio.sleep(1)
    print("cancel", str(in_turn.cancel()).lower())
    await report(in_turn)
    done = asyncio.create_task(work("done"))
    await report(done)
    print("cancel", str(done.cancel()).lower())


asyncio.run(main())
