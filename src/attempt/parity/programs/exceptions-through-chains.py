import asyncio


class OutOfEggs(Exception):
    pass


async def crack():
    await asyncio.sleep(1)
    raise OutOfEggs("none left")


async def whisk():
    try:
        return await crack()
    finally:
        print("put the whisk away")
        await asyncio.sleep(1)
        print("done tidying")


async def cook():
    try:
        await whisk()
    except OutOfEggs as error:
        print("cook", f"OutOfEggs: {error}")
        raise RuntimeError("no breakfast")


async def main():
    task = asyncio.create_task(cook())
    for i in range(2):
        try:
            await task
        except RuntimeError as error:
            print(i, error, str(task.done()).lower(), str(task.cancelled()).lower())
    print(task.exception())
    await whisk()


asyncio.run(main())
