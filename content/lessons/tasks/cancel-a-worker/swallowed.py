import asyncio


async def worker():
    for i in range(1, 5):
        try:
            await asyncio.sleep(1)
            print(f"message {i}")
        except BaseException:
            print(f"message {i} went wrong, never mind")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(1.5)
    task.cancel()
    await task
    print(f"cancelled: {str(task.cancelled()).lower()}")


asyncio.run(main())
