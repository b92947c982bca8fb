import asyncio


kept = []


async def count(name, fails=False):
    try:
        i = 0
        while True:
            yield i
            await asyncio.sleep(1)
            i += 1
    finally:
        print(name, "is closed in", asyncio.current_task().get_name())
        await asyncio.sleep(1)
        print(name, "has tidied")
        if fails:
            raise RuntimeError("while closing")


async def main():
    kept.extend([count("a"), count("b", True), count("never begun"), count("c")])
    for generator in [kept[3], kept[0], kept[1]]:
        print(await anext(generator))
    await anext(kept[3])

    async def once():
        yield 1

    async for one in once():
        print(one)
    print("main ends")


asyncio.run(main())
print("after run")
