import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, "later 1")
    loop.call_at(loop.time() + 1, print, "at 1")
    loop.call_later(0, print, "later 0")
    loop.call_soon(print, "soon", 1, 2)
    loop.call_later(-5, print, "later -5")

    def again():
        print("soon again")
        loop.call_soon(print, "nested soon")
        loop.call_later(0, print, "nested later 0")

    loop.call_soon(again)
    dropped = loop.call_later(1, print, "never")
    dropped.cancel()
    print("cancelled" if dropped.cancelled() else "not cancelled", int(dropped.when()))
    await asyncio.sleep(0)
    print("main after sleep(0)")
    await asyncio.sleep(1)
    print("main after sleep(1)")
    await asyncio.sleep(0)
    print("main again")


asyncio.run(main())
