import asyncio

import aiohttp


async def download(session, version):
    async with session.get(f"https://docs.example/python-{version}-docs.zip") as response:
        size = int(response.headers["content-length"])
        received = 0
        async for chunk in response.content.iter_chunked(1_000_000):
            received += len(chunk)
            print(f"{version}: {100 * received / size:.0f} %")


async def main():
    async with aiohttp.ClientSession() as session:
        await asyncio.gather(*[download(session, version) for version in ["3.8.4", "3.8.5", "3.8.6"]])


asyncio.run(main())
