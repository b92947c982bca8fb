import asyncio


async def stubborn(name):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print(name, "ignores it")
        await asyncio.sleep(1)
        return f"{name} returned"


async def fails(name):
    try:
        await asyncio.sleep(5)
    finally:
        raise RuntimeError(f"{name} failed instead")


async def attempt(what, awaitable):
    try:
        print(what, await awaitable, int(asyncio.get_running_loop().time()))
    except BaseException as error:
        print(what, error, int(asyncio.get_running_loop().time()))


async def main():
    await attempt("coroutine", asyncio.wait_for(stubborn("a"), 1))
    await attempt("task", asyncio.wait_for(asyncio.create_task(stubborn("b")), 1))
    await attempt("fails", asyncio.wait_for(fails("c"), 1))
    running = asyncio.create_task(stubborn("d"))
    await asyncio.sleep(0)
    await attempt("zero", asyncio.wait_for(running, 0))
    print(asyncio.current_task().cancelling())
    outer = asyncio.create_task(attempt("cancelled from outside", asyncio.wait_for(stubborn("e"), 10)))
    await asyncio.sleep(1)
    outer.cancel()
    await outer
    print(outer.cancelling(), str(outer.cancelled()).lower())


asyncio.run(main())
