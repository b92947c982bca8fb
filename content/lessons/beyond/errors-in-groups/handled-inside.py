import asyncio

import aiohttp


async def price_of(session, item):
    try:
        async with session.get(f"https://api.example/items/{item}") as response:
            response.raise_for_status()
            return (await response.json())["price"]
    except aiohttp.ClientError as error:
        print(f"no price for item {item}: {error}")
        return None


async def main():
    async with aiohttp.ClientSession() as session:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(price_of(session, item)) for item in [1, 2, 99, 3]]
        prices = [task.result() for task in tasks if task.result() is not None]
        print(f"{len(prices)} prices: {', '.join(map(str, prices))}")


asyncio.run(main())
