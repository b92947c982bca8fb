import asyncio


async def check_ranking(player):
    print(f"{player} asks.")
    await asyncio.sleep(1)
    print(f"{player} is answered.")


async def main():
    for player in ["Ada", "Boris", "Chen"]:
        await check_ranking(player)


asyncio.run(main())
