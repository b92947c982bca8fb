import asyncio
import time


async def wall_clock():
    for tick in range(1, 4):
        await asyncio.sleep(0.5)
        print(f"Tick {tick}.")


async def check_ranking(player):
    time.sleep(1)
    print(f"{player} is answered.")


async def main():
    await asyncio.gather(wall_clock(), check_ranking("Ada"), check_ranking("Boris"), check_ranking("Chen"))


asyncio.run(main())
