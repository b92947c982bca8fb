import asyncio


async def echo():
    said = "nothing"
    while True:
        try:
            said = yield f"heard {said}"
            await asyncio.sleep(1)
        except ValueError as error:
            print("inside", error)
            said = "an error"
            if said == str(error):
                return


async def main():
    loop = asyncio.get_running_loop()
    generator = echo()
    print(await anext(generator), int(loop.time()))
    print(await generator.asend("hello"), int(loop.time()))
    print(await generator.athrow(ValueError("thrown in")), int(loop.time()))
    try:
        await generator.athrow(ValueError("an error"))
    except StopAsyncIteration:
        print("not reached")

    closed = echo()
    await closed.aclose()
    await closed.athrow(ValueError("nobody takes it"))
    print("an error for what is over is dropped")

    async def slowly():
        await asyncio.sleep(1)
        yield 1

    slow = slowly()

    async def step():
        return await anext(slow)

    first = asyncio.create_task(step())
    await asyncio.sleep(0)
    for again in [lambda: anext(slow), lambda: slow.athrow(ValueError()), lambda: slow.aclose()]:
        try:
            await again()
        except RuntimeError as error:
            print(type(error).__name__, error)
    await first


asyncio.run(main())
