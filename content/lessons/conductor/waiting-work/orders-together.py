import asyncio

import cpu


async def handle(order):
    await asyncio.sleep(0.4)  # the database looks the customer up
    cpu.burn(0.05)  # we work out the price
    await asyncio.sleep(0.3)  # the bank takes the money
    print(f"order {order} is done")


async def main():
    await asyncio.gather(handle(1), handle(2), handle(3), handle(4), handle(5))


asyncio.run(main())
