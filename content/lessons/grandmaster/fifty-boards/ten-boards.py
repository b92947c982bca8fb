import asyncio

import cpu  # not part of Python: burn(0.5) stands for half a second of thinking


async def play_board():
    for move in range(3):
        cpu.burn(0.5)
        await asyncio.sleep(10)


async def exhibition():
    await asyncio.gather(*[play_board() for _ in range(10)])
    print("10 games are over.")


asyncio.run(exhibition())
