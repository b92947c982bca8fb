import asyncio
import time


async def wall_clock():
    for tick in range(1, 4):
        await asyncio.sleep(0.5)
        print(f"Tick {tick}.")


async def serve(player):
    time.sleep(1)
    print(f"{player} is answered.")


async def main():
    await asyncio.gather(wall_clock(), serve("Ada"), serve("Boris"), serve("Chen"))


asyncio.run(main())
