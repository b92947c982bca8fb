import asyncio


lock = asyncio.Lock()


async def worker(name):
    try:
        await lock.acquire()
        print(name, "has it")
        await asyncio.sleep(1)
        lock.release()
    except asyncio.CancelledError:
        print(name, "CancelledError", str(lock.locked()).lower())
        raise


async def main():
    await lock.acquire()
    tasks = [asyncio.create_task(worker(name)) for name in "abc"]
    await asyncio.sleep(0)
    lock.release()
    print("released", str(lock.locked()).lower())
    tasks[0].cancel()
    late = asyncio.create_task(worker("late"))
    await asyncio.wait([*tasks, late])
    try:
        lock.release()
    except RuntimeError as error:
        print("true", error)
    await lock.acquire()
    waiting = asyncio.create_task(worker("w1"))
    waiting_too = asyncio.create_task(worker("w2"))
    await asyncio.sleep(0)
    waiting.cancel()
    lock.release()
    await asyncio.wait([waiting, waiting_too])
    print(str(lock.locked()).lower())
    await lock.acquire()
    only = asyncio.create_task(worker("only"))
    await asyncio.sleep(0)
    only.cancel()
    lock.release()
    inline = asyncio.create_task(worker("inline"))
    await asyncio.wait([only, inline])


asyncio.run(main())
