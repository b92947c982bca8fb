import asyncio

import aiohttp


async def fetch_text(session, url):
    async with session.get(url) as response:
        response.raise_for_status()
        return await response.text()


async def main():
    urls = ["https://pages.example/1", "https://api.example/error", "https://closed.example/"]
    async with aiohttp.ClientSession() as session:
        outcomes = await asyncio.gather(*[fetch_text(session, url) for url in urls], return_exceptions=True)
        for url, outcome in zip(urls, outcomes):
            report = type(outcome).__name__ if isinstance(outcome, Exception) else f"{len(outcome)} characters"
            print(f"{url}: {report}")


asyncio.run(main())
