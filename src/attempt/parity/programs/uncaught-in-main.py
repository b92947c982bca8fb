import asyncio


class KitchenFire(Exception):
    pass


async def toast():
    await asyncio.sleep(1)
    raise KitchenFire("toaster")


async def main():
    nap = asyncio.create_task(asyncio.sleep(5))
    nap.add_done_callback(lambda task: print("cancelled", str(task.cancelled()).lower()))
    task = asyncio.create_task(toast())
    await asyncio.sleep(2)
    print("the task has failed", str(task.done()).lower())
    await task
    print("never")


asyncio.run(main())
