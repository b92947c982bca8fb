import asyncio
import time


async def brew_coffee():
    print("The coffee is on.")
    await asyncio.sleep(2)
    print("The coffee is ready.")
    return "coffee"


async def toast_bread():
    print("The bread is in.")
    await asyncio.sleep(1)
    print("The toast is ready.")
    return "toast"


async def breakfast():
    start = time.perf_counter()
    coffee = await brew_coffee()
    toast = await toast_bread()
    took = time.perf_counter() - start
    print(f"Breakfast is {coffee} and {toast}, after {took:.2f} seconds.")


asyncio.run(breakfast())
