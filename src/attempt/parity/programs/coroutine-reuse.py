import asyncio


async def once():
    await asyncio.sleep(1)
    return "value"


async def attempt(what, awaitable):
    try:
        print(what, await awaitable)
    except RuntimeError as error:
        print(what, "true", error)


async def main():
    coroutine = once()
    await attempt("first", coroutine)
    await attempt("second", coroutine)
    shared = once()
    await asyncio.gather(attempt("one", shared), attempt("other", shared))
    nap = asyncio.sleep(1, "nap")
    await attempt("nap", nap)
    await attempt("nap again", nap)
    task = asyncio.create_task(coroutine)
    try:
        await task
    except RuntimeError as error:
        print("task", error)


asyncio.run(main())
