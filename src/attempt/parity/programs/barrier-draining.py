import asyncio


barrier = asyncio.Barrier(2)


async def guest(name):
    place = await barrier.wait()
    print(name, place, barrier.n_waiting)


async def main():
    a = asyncio.create_task(guest("a"))
    await asyncio.sleep(0)
    b = asyncio.create_task(guest("b"))
    await asyncio.sleep(0)
    print("b has come", barrier.n_waiting)
    c = asyncio.create_task(guest("c"))
    a.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(str(a.done()).lower(), str(b.done()).lower(), barrier.n_waiting)
    d = asyncio.create_task(guest("d"))
    await asyncio.wait([a, b, c, d])
    print(str(a.cancelled()).lower(), barrier.n_waiting)


asyncio.run(main())
