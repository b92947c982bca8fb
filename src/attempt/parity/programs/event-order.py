import asyncio


event = asyncio.Event()


async def waiter(name):
    print(name, "waits", str(event.is_set()).lower())
    await event.wait()
    print(name, "goes on", str(event.is_set()).lower())


async def main():
    tasks = [asyncio.create_task(waiter(name)) for name in "abc"]
    await asyncio.sleep(1)
    tasks[1].cancel()
    event.set()
    event.clear()
    print("set and cleared")
    await asyncio.wait(tasks)
    late = asyncio.create_task(waiter("late"))
    await asyncio.sleep(1)
    print(str(late.done()).lower())
    event.set()
    event.set()
    await late
    await waiter("inline")
    print(str(await event.wait()).lower())
    event.clear()
    try:
        await asyncio.wait_for(event.wait(), 1)
    except TimeoutError as error:
        print(type(error).__name__)
    await event.wait()


asyncio.run(main())
