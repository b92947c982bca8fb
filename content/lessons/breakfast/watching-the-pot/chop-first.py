import asyncio

import cpu  # not part of Python: burn(300) stands for work that keeps you busy for five minutes


async def boil_water():
    print("The water is on.")
    await asyncio.sleep(600)
    print("The water boils.")


async def chop_vegetables():
    print("Chopping.")
    cpu.burn(300)
    print("The vegetables are chopped.")


async def dinner():
    await asyncio.gather(chop_vegetables(), boil_water())


asyncio.run(dinner())
