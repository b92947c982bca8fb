import asyncio


async def check_ranking(player, seconds):
    await asyncio.sleep(seconds)
    print(f"{player} is answered.")
    return f"{player} after {seconds} s"


questions = {"Ada": 3, "Boris": 1, "Chen": 2}


async def main():
    results = await asyncio.gather(
        *[check_ranking(player, seconds) for player, seconds in questions.items()]
    )
    print(f"Results: {', '.join(results)}.")


asyncio.run(main())
