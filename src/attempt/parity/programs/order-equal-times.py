import asyncio


async def step(name, seconds):
    print(name, "begins")
    await asyncio.sleep(seconds)
    print(name, "ends")


async def main():
    tasks = [asyncio.create_task(step("a", 1)), asyncio.create_task(step("b", 1)), asyncio.create_task(step("c", 0))]
    print("created")
    await step("main", 1)
    for task in tasks:
        await task
    await asyncio.gather(step("x", 0.3), step("y", 0.1), step("z", 0.3))


asyncio.run(main())
