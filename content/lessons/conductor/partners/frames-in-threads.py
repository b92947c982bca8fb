import asyncio

import cpu


def render(frame):
    cpu.burn(1)
    print(f"frame {frame} is rendered")


async def main():
    await asyncio.gather(
        asyncio.to_thread(render, 1),
        asyncio.to_thread(render, 2),
        asyncio.to_thread(render, 3),
        asyncio.to_thread(render, 4),
    )


asyncio.run(main())
