import asyncio


async def numbers(n):
    for i in range(n):
        yield i


async def doubled(source):
    async for i in source:
        yield i * 2
        await asyncio.sleep(0)


async def other():
    for i in range(3):
        print("other", i)
        await asyncio.sleep(0)


async def main():
    asyncio.create_task(other())
    async for i in numbers(3):
        print("inline", i)
    async for i in doubled(numbers(3)):
        print("doubled", i)
    print(",".join([str(i) async for i in numbers(4)]))


asyncio.run(main())
