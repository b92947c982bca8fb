import asyncio


async def order(table):
    print(f"table {table}: ordered")
    dish = await cook(table)
    print(f"table {table}: {dish} is served")


async def cook(table):
    await asyncio.sleep(table)
    return "soup" if table == 1 else "stew"


async def main():
    await asyncio.gather(order(2), order(1))


asyncio.run(main())
