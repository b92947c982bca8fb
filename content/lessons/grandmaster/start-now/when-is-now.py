import asyncio


async def save_log():
    print("Log begins.")


async def main():
    task = asyncio.create_task(save_log())
    print("Task made.")
    print("Still my turn.")
    await asyncio.sleep(0)
    print("My turn again.")
    await task


asyncio.run(main())
