import asyncio


class Resource:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print(self.name, "opens")
        return self

    async def __aexit__(self, *_):
        print(self.name, "closing")
        await asyncio.sleep(1)
        print(self.name, "closed", f"{asyncio.get_running_loop().time():g}")


async def use(fails):
    async with Resource("a") as a, Resource("b") as b:
        await asyncio.sleep(1)
        if fails:
            raise RuntimeError("inside")
        return f"{a.name}{b.name}"


async def main():
    print(await use(False))
    try:
        await use(True)
    except RuntimeError as error:
        print(error)
    task = asyncio.create_task(use(False))
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.wait([task])
    print(str(task.cancelled()).lower(), f"{asyncio.get_running_loop().time():g}")


asyncio.run(main())
