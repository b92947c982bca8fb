import asyncio

PLAYERS = 5000


async def serve(player):
    await asyncio.sleep(1)
    return player


async def main():
    players = range(1, PLAYERS + 1)
    served = await asyncio.gather(*[serve(player) for player in players])
    print(f"{len(served)} of {PLAYERS} players are served.")


asyncio.run(main())
