import asyncio


async def brew(what):
    print("never printed", what)


async def value():
    return 5


async def main():
    brew("coffee")
    tea = brew("tea")
    later = value()
    await asyncio.sleep(1)
    print(await later)
    asyncio.sleep(5)
    lock = asyncio.Lock()
    lock.acquire()
    print(str(lock.locked()).lower(), str(tea is None).lower())


asyncio.run(main())
