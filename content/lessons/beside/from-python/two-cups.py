import asyncio


async def brew(cup):
    print(cup, "begins")
    await asyncio.sleep(1)
    print(cup, "is ready")


async def main():
    tea = brew("tea")
    coffee = brew("coffee")
    print("both are called")
    await tea
    await coffee


asyncio.run(main())
