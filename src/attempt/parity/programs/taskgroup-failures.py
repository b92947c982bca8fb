import asyncio


async def fails(name, seconds, clean=0):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(name, "is cancelled")
        await asyncio.sleep(clean)
        if name == "worse":
            raise ValueError("worse in cleanup")
        raise
    raise ValueError(f"{name} failed")


def show(error):
    if isinstance(error, ExceptionGroup):
        return f"{error} [{'; '.join(map(show, error.exceptions))}]"
    return f"{type(error).__name__} {error}"


async def attempt(what, body):
    try:
        async with asyncio.TaskGroup() as group:
            result = await body(group)
        print(what, result)
    except Exception as error:
        print(what, show(error), int(asyncio.get_running_loop().time()), asyncio.current_task().cancelling())


async def main():
    async def one(group):
        group.create_task(fails("a", 1))
        group.create_task(fails("b", 2))
        await asyncio.sleep(3)
        print("never")

    await attempt("one", one)

    async def two(group):
        group.create_task(fails("c", 1))
        group.create_task(fails("d", 1))

    await attempt("two at once", two)

    async def worse(group):
        group.create_task(fails("e", 1))
        group.create_task(fails("worse", 2, 1))

    await attempt("worse", worse)

    async def body(group):
        group.create_task(fails("f", 5))
        await asyncio.sleep(1)
        raise ValueError("body failed")

    await attempt("body", body)

    async def in_cleanup(group):
        group.create_task(fails("g", 1))
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            print("body sees the cancellation")
            try:
                group.create_task(fails("too late", 1))
            except RuntimeError as error:
                print(error)
            raise ValueError("body, too")

    await attempt("body in cleanup", in_cleanup)

    async def nested(outer):
        async def group():
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fails("i", 1))
                inner.create_task(fails("j", 10))

        outer.create_task(fails("h", 10))
        outer.create_task(group())

    await attempt("nested", nested)

    async def in_body(outer):
        outer.create_task(fails("k", 1))
        async with asyncio.TaskGroup() as inner:
            inner.create_task(fails("l", 5))

    await attempt("nested in the body", in_body)


asyncio.run(main())
