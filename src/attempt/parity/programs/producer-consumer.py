import asyncio


async def producer(queue, name, count, pause):
    for i in range(count):
        await asyncio.sleep(pause)
        await queue.put(f"{name}{i}")
        print("put", f"{name}{i}", queue.qsize())
    await queue.put(None)


async def consumer(queue, producers):
    open = producers
    while open > 0:
        item = await queue.get()
        if item is None:
            open -= 1
            continue
        print("got", item, f"{asyncio.get_running_loop().time():g}")
        await asyncio.sleep(0.5)


async def main():
    queue = asyncio.Queue(2)
    await asyncio.gather(producer(queue, "a", 4, 0.25), producer(queue, "b", 3, 0.25), consumer(queue, 2))
    print(f"{asyncio.get_running_loop().time():g}")


asyncio.run(main())
