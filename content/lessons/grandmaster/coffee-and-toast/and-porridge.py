import asyncio


async def make(dish, seconds):
    await asyncio.sleep(seconds)
    print(f"The {dish} is ready.")
    return dish


async def main():
    quick = [make("coffee", 2), make("toast", 2)]
    breakfast = await asyncio.gather(*quick, make("porridge", 6))
    print(f"You have {', '.join(breakfast)}.")


asyncio.run(main())
