import asyncio


async def sleeper(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} wakes up.")


async def main():
    await asyncio.gather(sleeper("Ada", 2), sleeper("Boris", 1), sleeper("Chen", 2), sleeper("Dora", 0))


asyncio.run(main())
