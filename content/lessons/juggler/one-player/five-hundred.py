import asyncio


async def main():
    print("Back in half a second.")
    await asyncio.sleep(500)
    print("Here I am.")


asyncio.run(main())
