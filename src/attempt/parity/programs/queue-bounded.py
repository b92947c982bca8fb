import asyncio


async def main():
    queue = asyncio.Queue(1)

    async def put(item):
        await queue.put(item)
        print("put", item, str(queue.full()).lower())

    async def get(name):
        print(name, "gets", await queue.get())

    putters = [asyncio.create_task(put(item)) for item in "abcd"]
    await asyncio.sleep(0)
    print(queue.get_nowait())
    putters[1].cancel()
    print("b was woken, and cancelled")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(",".join(str(task.done()).lower() for task in putters))
    await get("main")
    await get("main")
    await asyncio.wait(putters)
    getters = [asyncio.create_task(get(name)) for name in "efg"]
    await asyncio.sleep(0)
    queue.put_nowait("x")
    getters[0].cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(",".join(str(task.done()).lower() for task in getters))
    for wrong in [lambda: queue.put_nowait("y"), lambda: queue.put_nowait("z")]:
        try:
            wrong()
        except asyncio.QueueFull as error:
            print(type(error).__name__, str(str(error) == "").lower())
    await asyncio.wait(getters)
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(type(error).__name__)
    print(queue.maxsize, queue.qsize())
    await queue.get()


asyncio.run(main())
