import asyncio

import cpu


async def watch(loop):
    while True:
        due = loop.time() + 0.1
        await asyncio.sleep(0.1)
        late = loop.time() - due
        if late > 0.05:
            print(f"the loop was {late:.2f} s late")


async def work():
    for seconds in [0.02, 0.5, 0.03, 0.25]:
        await asyncio.sleep(0.33)
        cpu.burn(seconds)


async def main():
    watcher = asyncio.create_task(watch(asyncio.get_running_loop()))
    await work()
    await asyncio.sleep(0.2)
    watcher.cancel()


asyncio.run(main())
