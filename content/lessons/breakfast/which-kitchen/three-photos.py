import asyncio

import cpu  # not part of Python: burn(1) stands for a second of work on an image


async def shrink_photo(photo):
    cpu.burn(1)
    print(f"Made smaller: {photo}.")


async def main():
    await asyncio.gather(shrink_photo("soup"), shrink_photo("salad"), shrink_photo("cake"))


asyncio.run(main())
