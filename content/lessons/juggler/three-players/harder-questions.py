import asyncio


difficulty = {"Ada": 3, "Boris": 1, "Chen": 2}


async def serve(player):
    seconds = difficulty[player]
    await asyncio.sleep(seconds)
    print(f"{player} is answered.")
    return f"{player} after {seconds} s"


async def main():
    results = await asyncio.gather(*[serve(player) for player in difficulty])
    print(f"Results: {', '.join(results)}.")


asyncio.run(main())
