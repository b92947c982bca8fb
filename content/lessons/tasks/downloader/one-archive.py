import asyncio

import aiohttp


async def download(session, version):
    async with session.get(f"https://docs.example/python-{version}-docs.zip") as response:
        size = int(response.headers["content-length"])
        received = 0
        async for chunk in response.content.iter_chunked(500_000):
            received += len(chunk)
            print(f"{version}: {100 * received / size:.0f} %")


async def main():
    async with aiohttp.ClientSession() as session:
        await download(session, "3.8.4")


asyncio.run(main())
