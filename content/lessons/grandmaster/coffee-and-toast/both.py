import asyncio
import time


async def brew_coffee():
    print("The coffee is on.")
    await asyncio.sleep(2)
    return "coffee"


async def toast_bread():
    print("The bread is in.")
    await asyncio.sleep(2)
    return "toast"


async def main():
    start = time.time()
    breakfast = await asyncio.gather(brew_coffee(), toast_bread())
    took = time.time() - start
    print(f"Breakfast is {' and '.join(breakfast)}, after {took:.2f} s.")


asyncio.run(main())
