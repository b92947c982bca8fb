import asyncio

import cpu


async def play(musician):
    for bar in range(1, 4):
        cpu.burn(0.2)
        print(f"{musician}: bar {bar}")
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(play("violin"), play("cello"))


asyncio.run(main())
