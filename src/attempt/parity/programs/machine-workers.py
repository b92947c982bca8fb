import asyncio
import multiprocessing
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import cpu
import requests


def now():
    return f"{time.perf_counter():.4f}"


def work(n):
    print("begin", n)
    cpu.burn(1)
    print("burnt", n)
    time.sleep(0.5)
    print("end", n)
    return n * 2


threads = [threading.Thread(target=work, args=[n]) for n in [1, 2, 3]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("threads", now())

processes = [multiprocessing.Process(target=work, args=[n]) for n in [1, 2, 3, 4, 5, 6]]
for process in processes:
    process.start()
cpu.burn(0.3)
print("burnt beside them", now())
processes[0].join(0.5)
print("waited for the first", str(processes[0].is_alive()).lower(), now())
for process in processes:
    process.join()
print("processes", now())

with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(work, n) for n in [1, 2, 3]]
    print("pool", " ".join(str(future.result()) for future in futures), now())


async def tick(loop):
    for _ in range(5):
        print("tick", f"{loop.time():.4f}")
        await asyncio.sleep(0.3)


async def main():
    loop = asyncio.get_running_loop()
    pool = ProcessPoolExecutor(max_workers=2)
    ticking = asyncio.create_task(tick(loop))
    page, *results = await asyncio.gather(
        asyncio.to_thread(requests.get, "https://pages.example/1"),
        asyncio.to_thread(work, 7),
        loop.run_in_executor(pool, work, 8),
        loop.run_in_executor(pool, work, 9),
        loop.run_in_executor(pool, work, 10),
    )
    print(page.status_code, " ".join(map(str, results)), f"{loop.time():.4f}")
    await ticking
    pool.shutdown()
    print("over", now())


asyncio.run(main())
more = []
try:
    while True:
        thread = threading.Thread(target=time.sleep, args=[10])
        thread.start()
        more.append(thread)
except RuntimeError as error:
    print(len(more), error)
