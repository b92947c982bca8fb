import asyncio

visitors = 0


async def visit():
    global visitors
    for i in range(1000):
        before = visitors
        visitors = before + 1
        if i % 100 == 0:
            await asyncio.sleep(0)


async def main():
    await asyncio.gather(visit(), visit(), visit())
    print(visitors)


asyncio.run(main())
