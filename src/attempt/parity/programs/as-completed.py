import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise RuntimeError(f"{name} failed")
    return name


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(job("task", 2))
    async for done in asyncio.as_completed(
        [asyncio.create_task(job("c", 3)), task, asyncio.create_task(job("a", 1, True))]
    ):
        error = done.exception()
        print(error or done.result(), str(done is task).lower(), int(loop.time()))
    try:
        async for done in asyncio.as_completed(
            [asyncio.create_task(job("quick", 1)), asyncio.create_task(job("slow", 5)), asyncio.create_task(job("slower", 6))],
            timeout=2,
        ):
            print(done.result())
    except TimeoutError as error:
        print(type(error).__name__, int(loop.time()))
    finished = [asyncio.create_task(job("f", 0))]
    await asyncio.wait(finished)
    async for done in asyncio.as_completed(finished):
        print(done.result())
    async for done in asyncio.as_completed([]):
        print("never", done)
    try:
        asyncio.as_completed(task)
    except TypeError as error:
        print(error)


asyncio.run(main())
