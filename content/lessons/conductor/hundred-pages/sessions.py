import asyncio
import time

import aiohttp


async def fetch_page(session, page):
    async with session.get(f"https://pages.example/{page}") as response:
        return await response.text()


async def main():
    start = time.perf_counter()
    for page in range(1, 6):
        async with aiohttp.ClientSession() as own:
            await fetch_page(own, page)
    print(f"A session each: {time.perf_counter() - start:.2f} s")

    again = time.perf_counter()
    async with aiohttp.ClientSession() as shared:
        for page in range(6, 11):
            await fetch_page(shared, page)
        print(f"One for all: {time.perf_counter() - again:.2f} s")


asyncio.run(main())
