import asyncio


async def worker():
    print("Starting worker...")
    while True:
        await asyncio.sleep(1)
        print("Message from worker")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(3.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("The task has been canceled")


asyncio.run(main())
