import asyncio


async def talk(player):
    print(f"{player}: one")
    print(f"{player}: two")
    await asyncio.sleep(1)
    print(f"{player}: three")
    print(f"{player}: four")


async def main():
    await asyncio.gather(talk("Ada"), talk("Boris"))


asyncio.run(main())
