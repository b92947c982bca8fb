import asyncio


async def look_up(word):
    return word.upper()


async def play(musician):
    for bar in range(1, 4):
        print(await look_up(f"{musician}: bar {bar}"))


async def main():
    await asyncio.gather(play("violin"), play("cello"))


asyncio.run(main())
