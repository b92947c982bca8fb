import asyncio

import aiohttp


async def fetch_text(session, url):
    async with session.get(url) as response:
        response.raise_for_status()
        text = await response.text()
        print(f"{url}: {len(text)} characters")
        return text


async def main():
    async with aiohttp.ClientSession() as session:
        try:
            await asyncio.gather(
                fetch_text(session, "https://pages.example/1"),
                fetch_text(session, "https://api.example/error"),
                fetch_text(session, "https://slow.example/1"),
            )
        except aiohttp.ClientError as error:
            print(f"gather gives up: {error}")
        await asyncio.sleep(2)


asyncio.run(main())
