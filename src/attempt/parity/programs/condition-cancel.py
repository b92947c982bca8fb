import asyncio


condition = asyncio.Condition()


def show(error):
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


async def waiter(name):
    try:
        async with condition:
            try:
                await condition.wait()
                print(name, "notified")
            except asyncio.CancelledError as error:
                print(name, show(error), str(condition.locked()).lower())
                raise
    finally:
        print(name, "left")


async def main():
    tasks = [asyncio.create_task(waiter(name)) for name in "abc"]
    await asyncio.sleep(1)
    await condition.acquire()
    tasks[0].cancel("while waiting")
    print("cancelled a")
    await asyncio.sleep(1)
    print(str(tasks[0].done()).lower())
    tasks[0].cancel("while taking the lock again")
    await asyncio.sleep(1)
    print(str(tasks[0].done()).lower(), tasks[0].cancelling())
    condition.release()
    await asyncio.sleep(1)
    await condition.acquire()
    condition.notify()
    tasks[1].cancel("after the notification")
    condition.release()
    await asyncio.sleep(1)
    print(",".join(str(task.done()).lower() for task in tasks))
    for wrong in [condition.notify, condition.notify_all, condition.release]:
        try:
            wrong()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    try:
        await condition.wait_for(lambda: False)
    except RuntimeError as error:
        print(error)
    print(await condition.wait_for(lambda: "at once"))


asyncio.run(main())
