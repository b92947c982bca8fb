import asyncio
import time


async def heartbeat():
    for beat in range(1, 5):
        await asyncio.sleep(2)
        print(f"Beat {beat}.")


async def serve_visitor():
    await asyncio.sleep(1)
    print("The visitor is served.")


async def job():
    time.sleep(10)
    print("The job is done.")


async def main():
    await asyncio.gather(heartbeat(), serve_visitor(), job())


asyncio.run(main())
