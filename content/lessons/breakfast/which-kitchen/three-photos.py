import asyncio

import cpu  # not part of Python: burn(1) stands for a second of work on an image


async def shrink(photo):
    cpu.burn(1)
    print(f"Made smaller: {photo}.")


async def main():
    await asyncio.gather(shrink("soup"), shrink("salad"), shrink("cake"))


asyncio.run(main())
