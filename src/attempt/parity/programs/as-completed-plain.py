import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise RuntimeError(f"{name} failed")
    return name


async def main():
    loop = asyncio.get_running_loop()
    for next in asyncio.as_completed(
        [asyncio.create_task(job("z", 2)), asyncio.create_task(job("y", 1)), asyncio.create_task(job("x", 1))]
    ):
        print(await next, int(loop.time()))
    results = []
    for next in asyncio.as_completed(
        [asyncio.create_task(job("in time", 1)), asyncio.create_task(job("late", 3)), asyncio.create_task(job("later", 4))],
        timeout=2,
    ):
        try:
            results.append(await next)
        except TimeoutError as error:
            results.append(type(error).__name__)
    print(",".join(results), int(loop.time()))


asyncio.run(main())
