import asyncio


async def bake():
    await asyncio.sleep(2)
    return "a cake"


async def main():
    cake = asyncio.create_task(bake())
    await asyncio.sleep(1)
    print("It is done." if cake.done() else "Not done yet.")
    await asyncio.sleep(1.5)
    print("It is done." if cake.done() else "Not done yet.")
    print(f"There is {cake.result()}.")


asyncio.run(main())
