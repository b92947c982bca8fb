import asyncio


async def job():
    return 1


async def attempt(wait):
    try:
        await wait()
        print("no error")
    except Exception as error:
        print(type(error).__name__, error)


async def main():
    coroutine = job()
    task = asyncio.create_task(job())
    await attempt(lambda: asyncio.wait([coroutine]))
    await attempt(lambda: asyncio.wait([]))
    await attempt(lambda: asyncio.wait(task))
    await attempt(lambda: asyncio.wait(coroutine))
    await attempt(lambda: asyncio.wait([task], return_when="SOON"))
    await attempt(lambda: asyncio.wait([task, task]))
    await coroutine


asyncio.run(main())
