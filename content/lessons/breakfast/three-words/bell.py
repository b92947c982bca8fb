import asyncio


async def cook(bell):
    print("The cook begins.")
    await asyncio.sleep(2)
    bell.set_result("the pasta")


async def waiter(name, bell):
    dish = await bell
    print(f"{name} has heard it: {dish}.")


async def main():
    bell = asyncio.Future()
    await asyncio.gather(waiter("Ada", bell), waiter("Boris", bell), cook(bell))
    print(f"Once more: {await bell}.")


asyncio.run(main())
