import asyncio


async def answer(player, seconds):
    await asyncio.sleep(seconds)
    print(player, "answers")
    return player


async def main():
    players = await asyncio.gather(answer("Ada", 3), answer("Ben", 1), answer("Cleo", 2))
    print(", ".join(players))


asyncio.run(main())
