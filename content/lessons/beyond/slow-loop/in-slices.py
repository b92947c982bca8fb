import asyncio

import cpu


async def sum_up(parts):
    for _ in range(parts):
        cpu.burn(0.05)
        await asyncio.sleep(0)
    print("the sum is there")


async def metronome():
    for beat in range(1, 6):
        print(f"beat {beat}")
        await asyncio.sleep(0.2)


async def main():
    await asyncio.gather(sum_up(16), metronome())


asyncio.run(main())
