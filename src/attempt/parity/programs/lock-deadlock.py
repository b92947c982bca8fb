import asyncio


lock = asyncio.Lock()


async def main():
    await lock.acquire()
    print("once")
    await lock.acquire()
    print("twice")


asyncio.run(main())
