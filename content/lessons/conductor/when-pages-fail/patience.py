import asyncio

import aiohttp


async def fetch_text(session, url):
    try:
        async with session.get(url, timeout=aiohttp.ClientTimeout(total=2)) as response:
            print(f"{url}: {await response.text()}")
    except TimeoutError:
        print(f"{url}: no answer in two seconds")


async def main():
    async with aiohttp.ClientSession() as session:
        await asyncio.gather(
            fetch_text(session, "https://slow.example/1"), fetch_text(session, "https://silent.example/")
        )


asyncio.run(main())
