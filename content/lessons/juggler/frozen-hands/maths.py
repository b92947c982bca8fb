import asyncio

import cpu  # not part of Python: burn(2) stands for two seconds of your own maths


async def check_ranking(player):
    await asyncio.sleep(1)
    print(f"{player} is answered.")


async def analyse(game):
    print(f"The analysis of {game} begins.")
    cpu.burn(2)
    print(f"The analysis of {game} is done.")


async def main():
    await asyncio.gather(
        check_ranking("Ada"), check_ranking("Boris"), check_ranking("Chen"), analyse("game 17")
    )


asyncio.run(main())
