import asyncio
from concurrent.futures import ProcessPoolExecutor

import cpu  # not part of Python: burn(1) stands for a second of work on an image


def shrink(photo):
    cpu.burn(1)
    return photo


async def main():
    with ProcessPoolExecutor(max_workers=3) as pool:
        loop = asyncio.get_running_loop()
        jobs = [loop.run_in_executor(pool, shrink, photo) for photo in ["soup", "salad", "cake"]]
        photos = await asyncio.gather(*jobs)
        print(f"Made smaller: {', '.join(photos)}.")


if __name__ == "__main__":
    asyncio.run(main())
