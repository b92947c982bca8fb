import asyncio


async def read_aloud(reader):
    for page in range(1, 4):
        print(f"{reader} reads page {page}.")
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(read_aloud("Ada"), read_aloud("Boris"))


asyncio.run(main())
