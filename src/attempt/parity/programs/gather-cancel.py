import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
        return name
    except asyncio.CancelledError as error:
        print(name, show(error))
        raise


def show(error):
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


def listed(results):
    return ",".join(show(result) if isinstance(result, BaseException) else str(result) for result in results)


async def attempt(what, future):
    try:
        print(what, listed(await future))
    except BaseException as error:
        print(what, show(error), str(future.cancelled()).lower(), str(future.done()).lower())


async def main():
    outer = asyncio.gather(job("a", 1), job("b", 2))
    await asyncio.sleep(0.5)
    print(str(outer.cancel("outer")).lower(), str(outer.done()).lower())
    await attempt("cancelled gather", outer)
    child = asyncio.create_task(job("c", 1))
    second = asyncio.gather(child, job("d", 0.2))
    await asyncio.sleep(0.1)
    child.cancel("child")
    await attempt("cancelled child", second)
    third = asyncio.create_task(job("e", 1))
    kept = asyncio.gather(third, job("f", 0.2), return_exceptions=True)
    await asyncio.sleep(0.1)
    third.cancel("kept")
    await attempt("kept", kept)
    both = asyncio.gather(job("g", 1), job("h", 2), return_exceptions=True)
    await asyncio.sleep(0.1)
    both.cancel("both")
    await attempt("returnExceptions and cancel", both)
    print(str(both.cancel()).lower())
    waiting = asyncio.create_task(attempt("inside", asyncio.gather(job("i", 1), job("j", 1))))
    await asyncio.sleep(0.1)
    waiting.cancel("from above")
    await waiting


asyncio.run(main())
