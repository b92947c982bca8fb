import asyncio


async def bake():
    print("the oven is on")
    await asyncio.sleep(2)
    print("the cake is ready")


async def main():
    asyncio.create_task(bake())
    print("main has nothing more to do")


asyncio.run(main())
