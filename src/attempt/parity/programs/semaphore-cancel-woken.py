import asyncio


async def run(semaphore, script):
    async def worker(name):
        await semaphore.acquire()
        print(name, "in")
        await asyncio.sleep(1)
        semaphore.release()

    await semaphore.acquire()
    tasks = [asyncio.create_task(worker(name)) for name in "abc"]
    await asyncio.sleep(0)
    script(tasks)
    tasks.append(asyncio.create_task(worker("late")))
    await asyncio.wait(tasks)
    print(
        ",".join("cancelled" if task.cancelled() else "done" for task in tasks),
        str(semaphore.locked()).lower(),
    )


async def main():
    await run(asyncio.Semaphore(1), lambda tasks: tasks[0].cancel())


async def woken():
    semaphore = asyncio.Semaphore(1)

    def script(tasks):
        semaphore.release()
        tasks[0].cancel()
        semaphore.release()

    await run(semaphore, script)


async def early():
    semaphore = asyncio.Semaphore(1)

    def script(tasks):
        tasks[0].cancel()
        semaphore.release()
        semaphore.release()
        semaphore.release()
        print(str(semaphore.locked()).lower())

    await run(semaphore, script)


asyncio.run(woken())
asyncio.run(early())
asyncio.run(main())
