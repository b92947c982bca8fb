import asyncio


async def plain():
    return 1


async def arrow(x):
    return x


async def nameless():
    await asyncio.sleep(0)


class Kitchen:
    async def cook(self):
        return "dish"

    @staticmethod
    async def open(door="front"):
        return door

    async def dishes(self):
        yield "soup"

    def clean(self):
        return self.cook()


def sync():
    return plain()


def show(*values):
    print(*[str(value).lower() for value in values])


async def main():
    kitchen = Kitchen()
    show(asyncio.iscoroutinefunction(plain), asyncio.iscoroutinefunction(arrow), asyncio.iscoroutinefunction(nameless))
    show(
        asyncio.iscoroutinefunction(kitchen.cook),
        asyncio.iscoroutinefunction(Kitchen.open),
        asyncio.iscoroutinefunction(kitchen.dishes),
    )
    show(
        asyncio.iscoroutinefunction(kitchen.clean),
        asyncio.iscoroutinefunction(sync),
        asyncio.iscoroutinefunction(lambda: plain()),
    )
    show(asyncio.iscoroutinefunction(Kitchen), asyncio.iscoroutinefunction(5), asyncio.iscoroutinefunction(print))
    show(
        asyncio.iscoroutinefunction(asyncio.sleep),
        asyncio.iscoroutinefunction(asyncio.gather),
        asyncio.iscoroutinefunction(asyncio.wait),
    )
    show(
        asyncio.iscoroutinefunction(asyncio.wait_for),
        asyncio.iscoroutinefunction(asyncio.create_task),
        asyncio.iscoroutinefunction(asyncio.shield),
    )
    coroutine = plain()
    nap = asyncio.sleep(0)
    task = asyncio.create_task(plain())
    future = asyncio.get_running_loop().create_future()
    show(asyncio.iscoroutine(coroutine), asyncio.iscoroutine(nap), asyncio.iscoroutine(task), asyncio.iscoroutine(plain))
    show(
        asyncio.isfuture(coroutine),
        asyncio.isfuture(future),
        asyncio.isfuture(task),
        asyncio.isfuture(asyncio.gather(task)),
    )
    show(
        asyncio.iscoroutine(asyncio.Lock().acquire()),
        asyncio.iscoroutine(asyncio.wait([task])),
        asyncio.iscoroutine(None),
    )
    show(
        isinstance(task, asyncio.Task),
        isinstance(task, asyncio.Future),
        isinstance(future, asyncio.Task),
        isinstance(future, asyncio.Future),
    )
    show(
        isinstance(asyncio.PriorityQueue(), asyncio.Queue), isinstance(asyncio.BoundedSemaphore(), asyncio.Semaphore)
    )
    await coroutine
    await nap


asyncio.run(main())
