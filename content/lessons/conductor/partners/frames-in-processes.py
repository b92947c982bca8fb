import asyncio
from concurrent.futures import ProcessPoolExecutor

import cpu


def render(frame):
    cpu.burn(1)
    print(f"frame {frame} is rendered")


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=4) as pool:
        frames = [loop.run_in_executor(pool, render, frame) for frame in [1, 2, 3, 4]]
        await asyncio.gather(*frames)


if __name__ == "__main__":
    asyncio.run(main())
