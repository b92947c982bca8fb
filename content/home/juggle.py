import asyncio


async def toss(seconds):
    print(f"up for {seconds} s")
    await asyncio.sleep(seconds)
    print(f"{seconds} s: caught")


async def main():
    await asyncio.gather(toss(3), toss(2), toss(1))


asyncio.run(main())
