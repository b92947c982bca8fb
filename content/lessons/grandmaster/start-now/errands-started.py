import asyncio


async def errand(what, seconds):
    await asyncio.sleep(seconds)
    print(f"{what}: done.")


async def main():
    bakery = asyncio.create_task(errand("The bakery", 2))
    post = asyncio.create_task(errand("The post office", 3))
    await bakery
    await post


asyncio.run(main())
