import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for limit in (1, 2):
        log = []

        async def attempt(name, awaitable):
            try:
                await awaitable
                log.append(f"{name} ok {loop.time():g}")
            except Exception as error:
                log.append(f"{name} {type(error).__name__} {loop.time():g}")

        async def under_timeout():
            async with asyncio.timeout(limit):
                await asyncio.sleep(1)

        await asyncio.gather(
            attempt("waitFor", asyncio.wait_for(asyncio.sleep(1), limit)),
            attempt("timeout", under_timeout()),
            attempt("waitFor task", asyncio.wait_for(asyncio.create_task(asyncio.sleep(1)), limit)),
            attempt("wait", asyncio.wait([asyncio.create_task(asyncio.sleep(1))], timeout=limit)),
            attempt("shield", asyncio.wait_for(asyncio.shield(asyncio.sleep(1)), limit)),
        )
        print(", ".join(log))


asyncio.run(main())
