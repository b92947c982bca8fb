import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


async def main():
    with ThreadPoolExecutor(max_workers=8) as pool:
        loop = asyncio.get_running_loop()
        waits = [loop.run_in_executor(pool, time.sleep, 1) for _ in range(100)]
        served = await asyncio.gather(*waits)
        print(f"{len(served)} players are served.")


asyncio.run(main())
