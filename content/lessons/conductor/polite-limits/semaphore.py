import asyncio

import aiohttp


async def study(session, tickets, page):
    async with tickets:
        async with session.get(f"https://pages.example/{page}") as response:
            text = await response.text()
            await asyncio.sleep(0.5)  # save it
            print(f"page {page}: {len(text)} characters")


async def main():
    tickets = asyncio.Semaphore(2)
    async with aiohttp.ClientSession() as session:
        studies = [study(session, tickets, page) for page in range(1, 7)]
        await asyncio.gather(*studies)


asyncio.run(main())
