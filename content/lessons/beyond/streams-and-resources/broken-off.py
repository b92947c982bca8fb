import asyncio
from contextlib import aclosing


async def prices():
    print("the line is open")
    try:
        for price in [102, 99, 105, 101]:
            await asyncio.sleep(1)
            yield price
    finally:
        await asyncio.sleep(0.5)
        print("the line is closed")


async def main():
    async with aclosing(prices()) as stream:
        async for price in stream:
            print(f"the price is {price}")
            if price < 100:
                break
    print("bought")


asyncio.run(main())
