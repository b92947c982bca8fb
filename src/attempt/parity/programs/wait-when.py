import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise RuntimeError(name)
    return name


def names(tasks):
    return ",".join(task.get_name() for task in tasks)


async def main():
    loop = asyncio.get_running_loop()

    def make(fails):
        return [
            asyncio.create_task(job(f"j{seconds}", seconds, fails and seconds == 2), name=f"{seconds}")
            for seconds in (3, 1, 2)
        ]

    done, pending = await asyncio.wait(make(False), return_when=asyncio.FIRST_COMPLETED)
    print(names(done), "|", names(pending), int(loop.time()))
    done, pending = await asyncio.wait(make(True), return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), "|", names(pending), int(loop.time()))
    done, pending = await asyncio.wait(make(False))
    print(names(done), "|", names(pending), int(loop.time()))
    done, pending = await asyncio.wait(make(False), timeout=2)
    print(names(done), "|", names(pending), int(loop.time()))
    done, pending = await asyncio.wait(make(False), timeout=0)
    print(names(done), "|", names(pending), int(loop.time()))
    done, pending = await asyncio.wait(make(False), return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), "|", names(pending), int(loop.time()))
    again, _ = await asyncio.wait(done)
    print(len(again), int(loop.time()))


asyncio.run(main())
