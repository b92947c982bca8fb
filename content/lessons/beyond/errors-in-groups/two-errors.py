import asyncio


async def read_disk():
    await asyncio.sleep(1)
    raise OSError("the disk is full")


async def read_form():
    await asyncio.sleep(1)
    raise ValueError("the age is negative")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(read_disk())
            group.create_task(read_form())
    except* Exception as group:
        print(group)
        for each in group.exceptions:
            print(f"- {type(each).__name__}: {each}")


asyncio.run(main())
