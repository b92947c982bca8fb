import asyncio
import time


async def tick(name, seconds):
    await asyncio.sleep(seconds)
    print(name, f"{asyncio.get_running_loop().time():g}")


async def main():
    tasks = [asyncio.create_task(tick(f"tick {seconds}", seconds)) for seconds in (2, 1, 3)]
    await asyncio.sleep(0)
    began = time.perf_counter()
    time.sleep(2.5)
    print("blocked", time.perf_counter() - began)
    asyncio.get_running_loop().call_later(0, print, "later 0")
    asyncio.get_running_loop().call_soon(print, "soon")
    await asyncio.wait(tasks)
    print(f"{asyncio.get_running_loop().time():g}")


asyncio.run(main())
