import asyncio


async def worker(name, queue):
    while True:
        item = await queue.get()
        print(name, "got", item, int(asyncio.get_running_loop().time()))
        await asyncio.sleep(item)
        queue.task_done()
        print(name, "did", item)


async def main():
    queue = asyncio.Queue()
    workers = [asyncio.create_task(worker(name, queue)) for name in "ab"]
    for item in [3, 1, 1, 2]:
        queue.put_nowait(item)
    print(queue.qsize(), str(queue.empty()).lower())
    await queue.join()
    print("joined", int(asyncio.get_running_loop().time()))
    await queue.join()
    queue.put_nowait(1)
    await asyncio.sleep(0)
    queue.put_nowait(0)
    await queue.join()
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    try:
        queue.task_done()
    except ValueError as error:
        print(type(error).__name__, error)


asyncio.run(main())
