import asyncio

import aiohttp


async def fetch_page(session, page):
    print(f"page {page}: asking")
    async with session.get(f"https://pages.example/{page}") as response:
        print(f"page {page}: the answer begins")
        text = await response.text()
        print(f"page {page}: {len(text)} characters")


async def main():
    async with aiohttp.ClientSession() as session:
        await asyncio.gather(fetch_page(session, 1), fetch_page(session, 2), fetch_page(session, 3))


asyncio.run(main())
