import asyncio


async def step(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} is done")


async def main():
    try:
        async with asyncio.timeout(3):
            await step("looking up", 1)
            await step("connecting", 1)
            await step("downloading", 5)
    except TimeoutError:
        print("Three seconds are over.")


asyncio.run(main())
