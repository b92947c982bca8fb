import asyncio


async def boil(kettle, seconds):
    await asyncio.sleep(seconds)
    print(kettle, "boils")


async def main():
    await boil("small kettle", 1)
    await asyncio.gather(boil("large kettle", 3), boil("pot", 2))


asyncio.run(main())
