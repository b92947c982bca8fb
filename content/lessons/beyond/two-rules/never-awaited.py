import asyncio


async def save(what):
    await asyncio.sleep(1)
    print(f"{what} is saved")


async def main():
    save("the letter")
    await save("the picture")


asyncio.run(main())
