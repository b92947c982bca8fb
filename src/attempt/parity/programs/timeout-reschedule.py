import asyncio


async def main():
    loop = asyncio.get_running_loop()

    async def first():
        async with asyncio.timeout(1) as scope:
            print(int(scope.when()), str(scope.expired()).lower())
            await asyncio.sleep(0.5)
            scope.reschedule(loop.time() + 2)
            print(scope.when())
            await asyncio.sleep(1.5)
            scope.reschedule(None)
            print(str(scope.when() is None).lower())
            await asyncio.sleep(10)
            return "unlimited"

    print(await first(), int(loop.time()))
    try:
        async with asyncio.timeout(None) as kept:
            kept.reschedule(loop.time() - 1)
            await asyncio.sleep(0)
            print("one turn")
            await asyncio.sleep(0)
            print("two turns")
    except TimeoutError as error:
        print(type(error).__name__, str(kept.expired()).lower())
    try:
        kept.reschedule(5)
    except RuntimeError as error:
        print("true", error)
    async with asyncio.timeout(1) as kept:
        pass
    try:
        kept.reschedule(None)
    except RuntimeError as error:
        print(error, str(kept.expired()).lower())
    try:
        async with asyncio.timeout(1) as scope:
            try:
                await asyncio.sleep(2)
            finally:
                print("expiring", str(scope.expired()).lower())
                scope.reschedule(100)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        async with asyncio.timeout_at(loop.time() + 1):
            await asyncio.sleep(3)
    except Exception as error:
        print(type(error).__name__, int(loop.time()))


asyncio.run(main())
