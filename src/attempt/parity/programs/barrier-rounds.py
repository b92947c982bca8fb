import asyncio


barrier = asyncio.Barrier(3)


async def guest(name, pause):
    for round in range(2):
        await asyncio.sleep(pause)
        print(name, "comes", barrier.n_waiting)
        place = await barrier.wait()
        print(name, "goes on", round, place, int(asyncio.get_running_loop().time()))


async def main():
    await asyncio.gather(guest("a", 1), guest("b", 2), guest("c", 3))
    await asyncio.gather(*[guest(name, 1) for name in "defghi"])
    print(barrier.parties, barrier.n_waiting, str(barrier.broken).lower())
    for wrong in (0, -1):
        try:
            asyncio.Barrier(wrong)
        except ValueError as error:
            print(type(error).__name__, error)


asyncio.run(main())
