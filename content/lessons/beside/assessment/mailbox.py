import asyncio


async def write(letters):
    for letter in ["one", "two", "three"]:
        await letters.put(letter)
        print("written:", letter)


async def read(letters):
    for _ in range(3):
        await asyncio.sleep(2)
        print("read:", await letters.get())


async def main():
    letters = asyncio.Queue(1)
    await asyncio.gather(write(letters), read(letters))


asyncio.run(main())
