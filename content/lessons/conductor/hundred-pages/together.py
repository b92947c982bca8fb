import asyncio

import aiohttp

urls = [f"https://pages.example/{i + 1}" for i in range(100)]


async def fetch_page(session, url):
    async with session.get(url) as response:
        return await response.text()


async def main():
    async with aiohttp.ClientSession() as session:
        pages = await asyncio.gather(*[fetch_page(session, url) for url in urls])
    print(f"Fetched {len(pages)} pages.")


asyncio.run(main())
