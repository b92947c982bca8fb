import asyncio


async def nothing():
    pass


async def main():
    print(asyncio.current_task().get_name())
    a = asyncio.create_task(nothing())
    b = asyncio.create_task(nothing(), name="b")
    c = asyncio.create_task(nothing())
    print(a.get_name(), b.get_name(), c.get_name())
    c.set_name("see")
    print(c.get_name(), len(asyncio.all_tasks()))
    await asyncio.gather(nothing(), nothing())
    print(asyncio.create_task(nothing()).get_name())
    print(len(asyncio.all_tasks()), str(a in asyncio.all_tasks()).lower())


asyncio.run(main())
asyncio.run(main())
