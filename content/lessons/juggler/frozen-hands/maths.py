import asyncio

import cpu  # not part of Python: burn(2) stands for two seconds of your own maths


async def serve(player):
    await asyncio.sleep(1)
    print(f"{player} is answered.")


async def analyse():
    print("The analysis begins.")
    cpu.burn(2)
    print("The analysis is done.")


async def main():
    await asyncio.gather(serve("Ada"), serve("Boris"), serve("Chen"), analyse())


asyncio.run(main())
