import asyncio


async def grind_beans():
    await asyncio.sleep(1)
    return "ground beans"


async def make_coffee():
    beans = await grind_beans()
    print(f"Brewing {beans}.")
    await asyncio.sleep(2)
    return "coffee"


async def toast_bread():
    await asyncio.sleep(2)
    return "toast"


async def main():
    breakfast = await asyncio.gather(make_coffee(), toast_bread())
    print(f"Breakfast is {' and '.join(breakfast)}.")


asyncio.run(main())
