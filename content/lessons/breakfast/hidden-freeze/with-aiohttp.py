import asyncio

import aiohttp


async def stir_soup():
    for round in range(1, 6):
        await asyncio.sleep(1)
        print(f"Stirring {round}.")


async def look_up_recipe():
    async with aiohttp.ClientSession() as session:
        async with session.get("https://slow.example/5") as response:
            print(f"The recipe says: {await response.text()}.")


async def main():
    await asyncio.gather(stir_soup(), look_up_recipe())


asyncio.run(main())
