import asyncio
import time


async def make_soup():
    await asyncio.sleep(4)
    print("The soup is done.")


async def supper():
    start = time.perf_counter()
    soup = asyncio.create_task(make_soup())
    print(f"The soup took {time.perf_counter() - start:.2f} s?")
    await soup


asyncio.run(supper())
