import asyncio


async def serve(player):
    print(f"{player} asks.")
    await asyncio.sleep(1)
    print(f"{player} is answered.")


async def main():
    await asyncio.gather(serve("Ada"), serve("Boris"), serve("Chen"))


asyncio.run(main())
