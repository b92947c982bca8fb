import asyncio

import aiohttp
import cpu


def count_words(text):
    cpu.burn(0.5)  # far more thorough than it looks
    return len(text.split(" "))


async def study(session, page):
    async with session.get(f"https://pages.example/{page}") as response:
        words = count_words(await response.text())
        print(f"page {page}: {words} words")


async def main():
    async with aiohttp.ClientSession() as session:
        studies = [study(session, page) for page in range(1, 9)]
        await asyncio.gather(*studies)


asyncio.run(main())
