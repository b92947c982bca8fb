import asyncio
from concurrent.futures import ProcessPoolExecutor

import cpu  # not part of Python: burn(3) stands for three seconds of your own maths


async def serve(player):
    await asyncio.sleep(1)
    print(f"{player} is answered.")


async def analyse(pool, game):
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(pool, cpu.burn, 3)
    print(f"{game} is analysed.")


async def main():
    with ProcessPoolExecutor() as pool:
        players = asyncio.gather(serve("Ada"), serve("Boris"), serve("Chen"))
        await asyncio.gather(players, analyse(pool, "Game 17"))


if __name__ == "__main__":
    asyncio.run(main())
