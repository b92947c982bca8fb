import asyncio


async def count(section, seconds):
    await asyncio.sleep(seconds)
    return len(section)


async def main():
    async with asyncio.TaskGroup() as group:
        strings = group.create_task(count("strings", 2))
        brass = group.create_task(count("brass", 1))
    print(strings.result() + brass.result())


asyncio.run(main())
