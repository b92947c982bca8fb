import asyncio


async def child(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(name, "done")
    finally:
        print(name, "finally", f"{asyncio.get_running_loop().time():g}")


async def main():
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as group:
                group.create_task(child("a", 0.5))
                group.create_task(child("b", 2))
    except TimeoutError as error:
        print(type(error).__name__, asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.wait_for(child("c", 5), 1))
            group.create_task(child("d", 3))
    except ExceptionGroup as error:
        print(",".join(type(each).__name__ for each in error.exceptions))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("e", 3))
            async with asyncio.timeout(1):
                await asyncio.sleep(5)
    except ExceptionGroup as error:
        print(error, asyncio.current_task().cancelling())


asyncio.run(main())
