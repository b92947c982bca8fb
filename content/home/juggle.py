import asyncio


async def juggle(ball, seconds):
    print(f"{ball} goes up")
    await asyncio.sleep(seconds)
    print(f"{ball} is caught")


async def main():
    await asyncio.gather(juggle("red", 3), juggle("green", 2), juggle("blue", 1))


asyncio.run(main())
