import asyncio


async def download():
    try:
        await asyncio.sleep(60)
    finally:
        print("the file is closed")


async def main():
    try:
        await asyncio.wait_for(download(), 2)
    except asyncio.TimeoutError:
        print("too late")


asyncio.run(main())
