import asyncio


async def brew_coffee():
    await asyncio.sleep(2)
    return "coffee"


async def toast_bread():
    await asyncio.sleep(2)
    return "toast"


async def main():
    coffee = await brew_coffee()
    toast = await toast_bread()
    breakfast = [coffee, toast]
    print(f"Breakfast is {' and '.join(breakfast)}.")


asyncio.run(main())
