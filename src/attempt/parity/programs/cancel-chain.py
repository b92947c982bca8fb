import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print("inner cleans up")
        await asyncio.sleep(1)
        print("inner is clean")


async def middle():
    try:
        await inner()
    except BaseException as error:
        print("middle", show(error))
        raise


def show(error):
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


async def main():
    loop = asyncio.get_running_loop()
    a = asyncio.create_task(middle(), name="a")

    async def wait():
        try:
            await a
        finally:
            print("b ends at", int(loop.time()))

    b = asyncio.create_task(wait())
    await asyncio.sleep(1)
    print("cancel b", str(b.cancel("down the chain")).lower())
    await asyncio.sleep(0)
    print(a.cancelling(), b.cancelling())
    results = await asyncio.gather(a, b, return_exceptions=True)
    print(", ".join(map(show, results)), int(loop.time()))


asyncio.run(main())
