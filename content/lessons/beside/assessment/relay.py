import asyncio


async def run(leg, seconds):
    await asyncio.sleep(seconds)
    print(leg)


async def team():
    await run("first leg", 2)
    await run("second leg", 2)


async def main():
    await asyncio.gather(team(), run("the marathon", 3), run("the sprint", 1))
    print("medals")


asyncio.run(main())
