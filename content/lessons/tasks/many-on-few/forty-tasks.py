import asyncio

import cpu


async def program():
    cpu.burn(0.02)
    await asyncio.sleep(2)
    cpu.burn(0.02)


async def main():
    programs = [program() for _ in range(40)]
    await asyncio.gather(*programs)
    print(f"{len(programs)} tasks on one thread")


asyncio.run(main())
