import asyncio


async def work():
    lock = asyncio.Lock()
    try:
        async with lock:
            await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("caught: true")
        raise
    finally:
        print("locked:", str(lock.locked()).lower())


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", str(task.cancelled()).lower())


asyncio.run(main())
