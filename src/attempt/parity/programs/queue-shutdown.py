import asyncio


async def worker(name, queue):
    try:
        while True:
            item = await queue.get()
            await asyncio.sleep(item)
            print(name, item)
            queue.task_done()
    except asyncio.QueueShutDown as error:
        print(name, type(error).__name__)


async def main():
    queue = asyncio.Queue(2)
    workers = [asyncio.create_task(worker(name, queue)) for name in "ab"]
    for item in [1, 2, 1]:
        await queue.put(item)
    queue.shutdown()
    for wrong in [lambda: queue.put_nowait(5)]:
        try:
            wrong()
        except asyncio.QueueShutDown as error:
            print(type(error).__name__)
    await queue.join()
    await asyncio.wait(workers)
    full = asyncio.Queue(1)
    full.put_nowait(1)
    putter = asyncio.create_task(full.put(2))
    joiner = asyncio.create_task(full.join())
    await asyncio.sleep(0)
    full.shutdown(immediate=True)
    results = await asyncio.gather(putter, joiner, return_exceptions=True)
    print(",".join(type(result).__name__ if result else "joined" for result in results), full.qsize())
    try:
        full.get_nowait()
    except asyncio.QueueShutDown as error:
        print(type(error).__name__)


asyncio.run(main())
