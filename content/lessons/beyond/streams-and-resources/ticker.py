import asyncio


async def prices():
    for price in [102, 99, 105, 101]:
        await asyncio.sleep(1)
        yield price


async def main():
    async for price in prices():
        print(f"the price is {price}")


asyncio.run(main())
