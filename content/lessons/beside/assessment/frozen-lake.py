import asyncio
import time


async def skate(name):
    await asyncio.sleep(1)
    print(name, "is across")


async def polish_ice():
    time.sleep(2)
    print("the ice is polished")


async def main():
    await asyncio.gather(skate("Ada"), polish_ice(), skate("Ben"))


asyncio.run(main())
