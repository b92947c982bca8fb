import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def fail(*_):
        raise RuntimeError("in a callback")

    loop.call_soon(fail)
    loop.call_soon(print, "next callback")
    future = loop.create_future()
    future.add_done_callback(fail)
    future.add_done_callback(lambda done: print("done callback", done.result()))
    future.set_result(7)
    print(await future, "main goes on")
    await asyncio.sleep(1)
    print("end")


asyncio.run(main())
