import asyncio


async def waiter():
    try:
        for round in [1, 2, 3, 4]:
            await asyncio.sleep(1)
            print("round", round)
    finally:
        print("the bill")


async def main():
    try:
        await asyncio.wait_for(waiter(), 2.5)
    except asyncio.TimeoutError:
        print("we close")


asyncio.run(main())
