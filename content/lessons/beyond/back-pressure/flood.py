import asyncio

queue = asyncio.Queue()
most = 0


async def reader():
    global most
    for line in range(1, 21):
        await asyncio.sleep(0.1)
        await queue.put(line)
        most = max(most, queue.qsize())


async def writer():
    for _ in range(20):
        await queue.get()
        await asyncio.sleep(0.5)


async def main():
    await asyncio.gather(reader(), writer())
    print(f"At most {most} lines lay in the queue.")


asyncio.run(main())
