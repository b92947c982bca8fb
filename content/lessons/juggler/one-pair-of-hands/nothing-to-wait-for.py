import asyncio


async def read_page(reader, page):
    print(f"{reader} reads page {page}.")


async def read_aloud(reader):
    for page in range(1, 4):
        await read_page(reader, page)


async def main():
    await asyncio.gather(read_aloud("Ada"), read_aloud("Boris"))


asyncio.run(main())
