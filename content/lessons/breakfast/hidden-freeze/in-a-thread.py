import asyncio

import requests


async def stir_soup():
    for round in range(1, 6):
        await asyncio.sleep(1)
        print(f"Stirring {round}.")


async def look_up_recipe():
    response = await asyncio.to_thread(requests.get, "https://slow.example/5")
    print(f"The recipe says: {response.text}.")


async def main():
    await asyncio.gather(stir_soup(), look_up_recipe())


asyncio.run(main())
