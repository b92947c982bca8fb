import asyncio


future = None
lock = asyncio.Lock()
event = asyncio.Event()


async def first():
    global future
    future = asyncio.get_running_loop().create_future()
    waiting = asyncio.create_task(event.wait())
    await lock.acquire()
    other = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    other.cancel()
    waiting.cancel()
    lock.release()


async def second():
    try:
        await future
    except RuntimeError as error:
        print(str(str(error).endswith("attached to a different loop")).lower())
    await lock.acquire()
    print("not waiting is no problem")
    for wait in [lock.acquire, event.wait]:
        try:
            await wait()
        except RuntimeError as error:
            print(type(error).__name__, str(str(error).endswith("is bound to a different event loop")).lower())
    future.set_result("done anyway")
    print(await future)


asyncio.run(first())
asyncio.run(second())
