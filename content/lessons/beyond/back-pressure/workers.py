import asyncio


async def worker(name, queue):
    while True:
        order = await queue.get()
        await asyncio.sleep(1)
        print(f"{name} has packed order {order}")
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for order in range(1, 6):
        queue.put_nowait(order)

    workers = [asyncio.create_task(worker(name, queue)) for name in ["Ada", "Bo"]]
    await queue.join()
    print("Every order is packed.")
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)


asyncio.run(main())
