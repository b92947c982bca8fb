import asyncio


async def bake(oven, minutes):
    async with oven:
        await asyncio.sleep(minutes)


async def main():
    oven = asyncio.Semaphore(2)
    await asyncio.gather(*[bake(oven, minutes) for minutes in [2, 2, 2, 2, 2]])
    print("all is baked")


asyncio.run(main())
