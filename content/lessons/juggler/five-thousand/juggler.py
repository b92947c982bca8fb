import asyncio

PLAYERS = 5000


async def check_ranking(player):
    await asyncio.sleep(1)
    return player


async def main():
    players = range(1, PLAYERS + 1)
    served = await asyncio.gather(*[check_ranking(player) for player in players])
    print(f"{len(served)} of {PLAYERS} players are served.")


asyncio.run(main())
