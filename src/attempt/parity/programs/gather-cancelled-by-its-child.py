import asyncio


async def outer(child):
    print(len(await asyncio.gather(child, return_exceptions=True)))


async def main():
    loop = asyncio.get_running_loop()

    async def fail():
        await asyncio.sleep(1)
        print(str(waiting.cancel("from below")).lower(), asyncio.current_task().cancelling())
        raise RuntimeError("fails all the same")

    child = asyncio.create_task(fail())
    waiting = asyncio.create_task(outer(child))
    await asyncio.wait([child, waiting])
    print(child.exception(), str(waiting.cancelled()).lower(), int(loop.time()))
    try:
        child.result()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
