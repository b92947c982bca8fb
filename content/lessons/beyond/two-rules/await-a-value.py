import asyncio


async def count(who):
    for i in [1, 2]:
        print(f"{who} {i}")
        await nothing()


async def nothing():
    pass


async def main():
    await asyncio.gather(count("a"), count("b"))


asyncio.run(main())
