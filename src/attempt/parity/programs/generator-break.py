import asyncio
import contextlib


async def count(name):
    try:
        i = 0
        while True:
            await asyncio.sleep(1)
            yield i
            i += 1
    finally:
        print(name, "closing")
        await asyncio.sleep(1)
        print(name, "closed", f"{asyncio.get_running_loop().time():g}")


async def main():
    async with contextlib.aclosing(count("break")) as numbers:
        async for i in numbers:
            print(i)
            if i == 1:
                break
    try:
        async with contextlib.aclosing(count("throw")) as numbers:
            async for i in numbers:
                if i == 1:
                    raise RuntimeError("out of the loop")
    except RuntimeError as error:
        print(error)

    async def consume():
        async with contextlib.aclosing(count("cancel")) as numbers:
            async for i in numbers:
                print("task", i)

    task = asyncio.create_task(consume())
    await asyncio.sleep(2.5)
    task.cancel()
    await asyncio.wait([task])
    print(str(task.cancelled()).lower())
    generator = count("by hand")
    print(await anext(generator))
    await generator.aclose()
    for _ in range(2):
        try:
            await anext(generator)
        except StopAsyncIteration:
            print("true")


asyncio.run(main())
