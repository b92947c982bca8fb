import asyncio


async def check_ranking(player):
    print(f"{player} asks.")
    await asyncio.sleep(1)
    print(f"{player} is answered.")


async def main():
    asyncio.gather(check_ranking("Ada"), check_ranking("Boris"), check_ranking("Chen"))
    print("The club closes.")


asyncio.run(main())
