import asyncio


async def stubborn():
    for round in (1, 2, 3):
        try:
            await asyncio.sleep(1)
            print("slept", round)
        except asyncio.CancelledError as error:
            print("refused", round, f"CancelledError: {error}")
    return "done"


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0.1)
    task.cancel("one")
    task.cancel("two")
    print(task.cancelling())
    await asyncio.sleep(0)
    task.cancel("three")
    await asyncio.sleep(0)
    print(task.cancelling(), str(task.done()).lower())
    print(await task, str(task.cancelled()).lower(), task.cancelling(), task.uncancel())


asyncio.run(main())
