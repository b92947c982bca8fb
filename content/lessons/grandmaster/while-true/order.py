import asyncio


async def wake(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} is awake.")


async def main():
    await asyncio.gather(wake("Ada", 2), wake("Boris", 1), wake("Chen", 2), wake("Dora", 0))


asyncio.run(main())
