import asyncio


async def bake():
    await asyncio.sleep(2)
    return "a cake"


async def main():
    cake = asyncio.create_task(bake())
    await asyncio.sleep(1)
    try:
        print(f"There is {cake.result()}.")
    except asyncio.InvalidStateError as error:
        print(f"The task says: {error}")
    print(f"There is {await cake}.")


asyncio.run(main())
