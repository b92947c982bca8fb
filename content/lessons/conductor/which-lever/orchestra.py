import asyncio
from concurrent.futures import ProcessPoolExecutor

import aiohttp
import cpu


def count_words(text):
    cpu.burn(0.5)  # far more thorough than it looks
    return len(text.split(" "))


async def study(session, pool, page):
    async with session.get(f"https://pages.example/{page}") as response:
        text = await response.text()
        words = await asyncio.get_running_loop().run_in_executor(pool, count_words, text)
        print(f"page {page}: {words} words")


async def main():
    with ProcessPoolExecutor(max_workers=4) as pool:
        async with aiohttp.ClientSession() as session:
            studies = [study(session, pool, page) for page in range(1, 9)]
            await asyncio.gather(*studies)


if __name__ == "__main__":
    asyncio.run(main())
