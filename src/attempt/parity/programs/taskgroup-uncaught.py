import asyncio


async def fails(seconds):
    await asyncio.sleep(seconds)
    raise RuntimeError(f"after {seconds}")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fails(1))
        group.create_task(fails(1))
        group.create_task(fails(2))


asyncio.run(main())
