import asyncio


lock = asyncio.Lock()


async def worker(name, hold):
    print(name, "wants")
    await lock.acquire()
    print(name, "has", f"{asyncio.get_running_loop().time():g}")
    try:
        await asyncio.sleep(hold)
    finally:
        lock.release()
        print(name, "released")


async def barger():
    await asyncio.sleep(1)
    print("barger wants", str(lock.locked()).lower())
    await lock.acquire()
    print("barger has", f"{asyncio.get_running_loop().time():g}")
    lock.release()


async def main():
    await asyncio.gather(barger(), worker("a", 1), worker("b", 0), worker("c", 1))
    print(str(lock.locked()).lower())
    tasks = [asyncio.create_task(worker(name, 1)) for name in "def"]
    await asyncio.sleep(0.5)
    tasks[1].cancel()
    await asyncio.wait(tasks)
    print(",".join(str(task.cancelled()).lower() for task in tasks))


asyncio.run(main())
