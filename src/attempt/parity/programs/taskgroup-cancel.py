import asyncio


async def child(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(name, "done")
    except asyncio.CancelledError as error:
        print(name, show(error))
        raise


def show(error):
    if isinstance(error, ExceptionGroup):
        return ",".join(str(each) for each in error.exceptions)
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


async def report(task):
    try:
        print("returned", await task)
    except BaseException as error:
        print("ended with", show(error), str(task.cancelled()).lower(), task.cancelling())


async def main():
    async def waiting_body():
        async with asyncio.TaskGroup() as group:
            group.create_task(child("a", 5))
            group.create_task(child("b", 6))

    waiting = asyncio.create_task(waiting_body())
    await asyncio.sleep(1)
    waiting.cancel("parent")
    await report(waiting)

    async def in_body_body():
        async with asyncio.TaskGroup() as group:
            group.create_task(child("c", 5))
            await asyncio.sleep(5)

    in_body = asyncio.create_task(in_body_body())
    await asyncio.sleep(1)
    in_body.cancel("in the body")
    await report(in_body)

    async def own_body():
        async with asyncio.TaskGroup() as group:
            task = group.create_task(child("d", 5))
            group.create_task(child("e", 2))
            await asyncio.sleep(1)
            task.cancel("only this one")
            result = "survived"
        return result

    await report(asyncio.create_task(own_body()))

    async def fail(seconds, message):
        if seconds:
            await asyncio.sleep(seconds)
        raise RuntimeError(message)

    async def both_body():
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(1, "failed"))
            group.create_task(child("f", 5))

    both = asyncio.create_task(both_body())
    asyncio.get_running_loop().call_later(1, lambda: both.cancel("at the same time"))
    await report(both)

    async def after_body():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(fail(0, "at once"))
                await asyncio.sleep(1)
        except ExceptionGroup as error:
            print(show(error), asyncio.current_task().cancelling())
        await asyncio.sleep(1)
        return "went on"

    await report(asyncio.create_task(after_body()))


asyncio.run(main())
