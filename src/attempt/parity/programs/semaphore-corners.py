import asyncio


async def main():
    for make in [lambda: asyncio.Semaphore(-1), lambda: asyncio.BoundedSemaphore(-1)]:
        try:
            make()
        except ValueError as error:
            print(type(error).__name__, error)
    bounded = asyncio.BoundedSemaphore(2)
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(type(error).__name__, error)
    one = asyncio.Semaphore()
    print(str(one.locked()).lower())
    await one.acquire()
    print(str(one.locked()).lower())
    one.release()
    one.release()
    await one.acquire()
    await one.acquire()
    zero = asyncio.Semaphore(0)
    asyncio.get_running_loop().call_later(1, zero.release)
    await zero.acquire()
    print(int(asyncio.get_running_loop().time()))
    await zero.acquire()


asyncio.run(main())
