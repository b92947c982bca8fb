import asyncio


async def race(inner, outer, order):
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(outer):
            try:
                async with asyncio.timeout(inner):
                    await asyncio.sleep(3)
                    print(order, "slept")
            except BaseException as error:
                print(order, "inner", type(error).__name__, int(loop.time()))
                raise
    except BaseException as error:
        print(order, "outer", type(error).__name__, int(loop.time()))


async def main():
    await race(1, 2, "inner first")
    await race(2, 1, "outer first")
    await race(1, 1, "both at once")
    await race(3, 3, "with the sleep")
    await race(0, 1, "zero")
    await race(-1, 0, "past")
    print(asyncio.current_task().cancelling())


asyncio.run(main())
