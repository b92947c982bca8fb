import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    finally:
        print("tidying up, this may take a while")
        await asyncio.sleep(5)
        print("tidied up")


async def main():
    try:
        await asyncio.wait_for(stubborn(), 1)
    except TimeoutError:
        print("One second is over. Is it?")


asyncio.run(main())
