import asyncio


barrier = asyncio.Barrier(3)


async def guest(name):
    try:
        print(name, "waits")
        print(name, await barrier.wait())
    except BaseException as error:
        print(name, type(error).__name__, error, barrier.n_waiting)
        if isinstance(error, asyncio.CancelledError):
            raise


async def main():
    first = [asyncio.create_task(guest("a")), asyncio.create_task(guest("b"))]
    await asyncio.sleep(1)
    await barrier.reset()
    print("reset", barrier.n_waiting, str(barrier.broken).lower())
    await asyncio.wait(first)
    second = [asyncio.create_task(guest("c")), asyncio.create_task(guest("d"))]
    await asyncio.sleep(1)
    second[0].cancel()
    await asyncio.sleep(1)
    print(barrier.n_waiting)
    second += [asyncio.create_task(guest("e")), asyncio.create_task(guest("f"))]
    await asyncio.wait(second)
    third = [asyncio.create_task(guest("g"))]
    await asyncio.sleep(0)
    await barrier.abort()
    third.append(asyncio.create_task(guest("h")))
    await asyncio.wait(third)
    print(str(barrier.broken).lower(), barrier.n_waiting)
    await barrier.reset()
    print(str(barrier.broken).lower())
    await asyncio.gather(guest("i"), guest("j"), guest("k"))


asyncio.run(main())
