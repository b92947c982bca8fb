import asyncio


async def save_log():
    print("Log: writing.")
    await asyncio.sleep(1)
    print("Log: saved.")


async def main():
    task = asyncio.create_task(save_log())
    print("Main: working.")
    await asyncio.sleep(0.5)
    print("Main: work done.")
    await task
    print("Main: all done.")


asyncio.run(main())
