import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def first():
        print("first begins")
        loop.call_soon(lambda: print("third"))
        print("first ends")

    loop.call_soon(first)
    loop.call_soon(lambda: print("second"))
    print("main waits")
    await asyncio.sleep(0.1)


asyncio.run(main())
