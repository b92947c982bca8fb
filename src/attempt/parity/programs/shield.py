import asyncio


async def save(name, fails=False):
    try:
        await asyncio.sleep(2)
        if fails:
            raise RuntimeError(f"{name} failed")
        print(name, "saved")
        return name
    except BaseException as error:
        print(name, str(error) or "cancelled")
        raise


async def report(what, awaitable):
    try:
        print(what, await awaitable)
    except BaseException as error:
        name = "Error" if type(error) is RuntimeError else type(error).__name__
        print(what, name, error)


async def main():
    inner = asyncio.create_task(save("a"))
    waiting = asyncio.create_task(report("waiting", asyncio.shield(inner)))
    await asyncio.sleep(1)
    waiting.cancel("outer")
    await waiting
    print(str(inner.done()).lower(), inner.cancelling())
    await inner
    cancelled = asyncio.create_task(save("b"))
    shielded = asyncio.shield(cancelled)
    await asyncio.sleep(1)
    cancelled.cancel("inner")
    await report("shielded", shielded)
    await report("failing", asyncio.shield(save("c", True)))
    print(str(asyncio.shield(inner) is inner).lower())
    await report("timeout", asyncio.wait_for(asyncio.shield(save("d")), 1))
    late = asyncio.shield(save("e", True))
    await asyncio.sleep(1)
    late.cancel()
    await asyncio.sleep(3)
    print(str(late.cancelled()).lower())


asyncio.run(main())
