import asyncio

import aiohttp


async def fetch_page(session, page):
    async with session.get(f"https://pages.example/{page}") as response:
        return await response.text()


async def main():
    connector = aiohttp.TCPConnector(limit=5)
    async with aiohttp.ClientSession(connector=connector) as session:
        pages = await asyncio.gather(*[fetch_page(session, page) for page in range(1, 21)])
        print(f"Fetched {len(pages)} pages.")


asyncio.run(main())
