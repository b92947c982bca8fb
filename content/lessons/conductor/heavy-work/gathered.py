import asyncio

import cpu


async def render(frame):
    cpu.burn(1)  # a second of heavy maths, on the only core that we use
    print(f"frame {frame} is rendered")


async def main():
    await asyncio.gather(render(1), render(2), render(3), render(4))


asyncio.run(main())
