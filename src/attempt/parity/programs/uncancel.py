import asyncio


async def worker(task):
    for round in range(3):
        try:
            await asyncio.sleep(1)
            print("round", round)
        except asyncio.CancelledError:
            print("cancelled in", round, task().cancelling(), task().uncancel())


async def main():
    task = asyncio.create_task(worker(lambda: task))
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.sleep(0.1)
    task.cancel()
    print("uncancelled from outside", task.uncancel())
    await task
    print(str(task.cancelled()).lower(), task.cancelling())
    fresh = asyncio.create_task(worker(lambda: fresh))
    fresh.cancel()
    print("taken back before it began", fresh.uncancel())
    await fresh
    print(str(fresh.cancelled()).lower())


asyncio.run(main())
