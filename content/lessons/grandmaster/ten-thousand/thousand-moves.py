import asyncio

import cpu  # not part of Python: burn(0.01) stands for a hundredth of a second of maths


async def suggest_move():
    await asyncio.sleep(1)
    cpu.burn(0.01)


async def server():
    await asyncio.gather(*[suggest_move() for _ in range(1000)])
    print("The last player is answered.")


asyncio.run(server())
