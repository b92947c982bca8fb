import asyncio


async def inner(name, seconds):
    async with asyncio.timeout(seconds):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print(name, "sees", show(error), asyncio.current_task().cancelling())
            raise


def show(error):
    name = "Error" if type(error) is RuntimeError else type(error).__name__
    return f"{name}: {error}" if str(error) else name


async def report(task):
    try:
        await task
    except BaseException as error:
        print("ended with", show(error), str(task.cancelled()).lower(), task.cancelling())


async def main():
    cancelled = asyncio.create_task(inner("cancelled", 5))
    await asyncio.sleep(1)
    cancelled.cancel("outside")
    await report(cancelled)
    both = asyncio.create_task(inner("both", 1))
    asyncio.get_running_loop().call_later(1, lambda: both.cancel("at the same time"))
    await report(both)
    after = asyncio.create_task(inner("after", 1))
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_later(1, lambda: after.cancel("a moment later"))
    await report(after)

    async def swallow():
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print("swallowed")
            await asyncio.sleep(1)
            print("went on")

    await report(asyncio.create_task(swallow()))

    async def replace():
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                raise RuntimeError("something else")

    await report(asyncio.create_task(replace()))


asyncio.run(main())
