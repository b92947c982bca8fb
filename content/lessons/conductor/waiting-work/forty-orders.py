import asyncio

import cpu


async def handle(order):
    await asyncio.sleep(0.4)  # the database looks the customer up
    cpu.burn(0.05)  # we work out the price
    await asyncio.sleep(0.3)  # the bank takes the money
    print(f"order {order} is done")


async def main():
    orders = [handle(i + 1) for i in range(40)]
    await asyncio.gather(*orders)


asyncio.run(main())
