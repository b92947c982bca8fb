import asyncio


async def fails():
    await asyncio.sleep(1)
    raise RuntimeError("salty")


async def unused():
    print("never printed")


def refused(group, when):
    try:
        group.create_task(unused())
    except RuntimeError as error:
        print(when, error)


async def main():
    groups = []
    try:
        async with asyncio.TaskGroup() as group:
            groups.append(group)
            group.create_task(fails())
            try:
                await asyncio.sleep(5)
            finally:
                refused(group, "while it is cancelled:")
    except ExceptionGroup as error:
        print(len(error.exceptions))
    refused(groups[0], "after a failure:")
    async with asyncio.TaskGroup() as group:
        groups.append(group)
        group.create_task(asyncio.sleep(1))
    refused(groups[1], "after the end:")


asyncio.run(main())
