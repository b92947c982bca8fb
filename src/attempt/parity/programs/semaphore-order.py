import asyncio


semaphore = asyncio.Semaphore(2)


async def worker(name, seconds):
    async with semaphore:
        print(name, "in", int(asyncio.get_running_loop().time()), str(semaphore.locked()).lower())
        await asyncio.sleep(seconds)
        print(name, "out")


async def barger():
    await asyncio.sleep(1)
    print("barger comes", str(semaphore.locked()).lower())
    async with semaphore:
        print("barger in", int(asyncio.get_running_loop().time()))


async def main():
    await asyncio.gather(barger(), worker("a", 1), worker("b", 2), worker("c", 1), worker("d", 0), worker("e", 1))
    tasks = [asyncio.create_task(worker(name, 2)) for name in "fghi"]
    await asyncio.sleep(1)
    tasks[2].cancel()
    semaphore.release()
    print("one more place", str(semaphore.locked()).lower())
    await asyncio.wait(tasks)
    print(str(semaphore.locked()).lower())


asyncio.run(main())
