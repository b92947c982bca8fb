import asyncio

import aiohttp


class File:
    """Stands in for a file: writing takes time, and must be over before it is closed."""

    def __init__(self, name):
        self.name = name
        self.bytes = 0

    async def write(self, chunk):
        await asyncio.sleep(len(chunk) / 20_000_000)
        self.bytes += len(chunk)

    def close(self):
        print(f"{self.name} is closed, with {self.bytes / 1_000_000:g} MB")


async def download(session, version):
    name = f"python-{version}-docs.zip"
    file = File(name)
    try:
        async with session.get(f"https://docs.example/{name}") as response:
            response.raise_for_status()
            async for chunk in response.content.iter_chunked(250_000):
                await file.write(chunk)
    finally:
        file.close()


async def main():
    async with aiohttp.ClientSession() as session:
        versions = ["3.8.4", "3.8.5", "3.8.6"]
        downloads = asyncio.gather(*[download(session, version) for version in versions])
        try:
            await asyncio.wait_for(downloads, 4)
        except TimeoutError:
            print("Four seconds are over.")


asyncio.run(main())
