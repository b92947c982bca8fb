import asyncio


async def worker():
    print("the file is open")
    try:
        line = 0
        while True:
            await asyncio.sleep(1)
            line += 1
            print(f"line {line} is written")
    finally:
        print("the file is closed")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(2.5)
    task.cancel()
    print("cancel has been called")
    await asyncio.wait([task])
    print(f"cancelled: {str(task.cancelled()).lower()}")


asyncio.run(main())
