import asyncio


async def job(name):
    try:
        await asyncio.sleep(2)
        print(name, "done")
    except asyncio.CancelledError:
        print(name, "CancelledError")
        raise


async def main():
    inner = asyncio.create_task(job("inner"))
    outer = asyncio.create_task(asyncio.wait([inner]))
    await asyncio.sleep(1)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer", "CancelledError", str(inner.done()).lower())
    await inner
    print(int(asyncio.get_running_loop().time()))


asyncio.run(main())
