import asyncio


async def train(name, seconds):
    print(name, "leaves")
    await asyncio.sleep(seconds)
    print(name, "arrives")


async def main():
    night = asyncio.create_task(train("night train", 3))
    await train("tram", 1)
    print("breakfast")
    await night


asyncio.run(main())
