import asyncio


async def make_dough():
    await asyncio.sleep(3)
    print("The dough has risen.")


async def make_sauce():
    await asyncio.sleep(1)
    print("The sauce is done.")


async def supper():
    await asyncio.gather(make_dough(), make_sauce())
    print("Into the oven.")
    await asyncio.sleep(4)
    print("Pizza!")


asyncio.run(supper())
