import asyncio
import time


async def make(dish, seconds):
    start = time.perf_counter()
    await asyncio.sleep(seconds)
    print(f"{dish}: {time.perf_counter() - start:.2f} s")


async def supper():
    start = time.perf_counter()
    await asyncio.gather(make("soup", 4), make("bread", 1), make("salad", 2))
    print(f"Everything: {time.perf_counter() - start:.2f} s")


asyncio.run(supper())
