import asyncio

import cpu


async def metronome():
    for beat in range(1, 8):
        print(f"beat {beat}")
        await asyncio.sleep(0.25)


async def render():
    await asyncio.sleep(0.6)
    cpu.burn(1)
    print("the frame is rendered")


async def main():
    await asyncio.gather(metronome(), render())


asyncio.run(main())
