import asyncio
import time

import cpu
import requests


async def answer(visitor):
    page = requests.get(f"https://pages.example/{visitor}")
    await asyncio.sleep(0.3)
    if visitor == 3:
        cpu.burn(0.8)
    if visitor == 5:
        time.sleep(0.4)
    print(f"visitor {visitor} gets {len(page.text)} characters")


async def main():
    await asyncio.gather(answer(1), answer(2), answer(3), answer(4), answer(5))


asyncio.run(main())
