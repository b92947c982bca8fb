import asyncio


async def job(name, seconds):
    print(name, "begins")
    await asyncio.sleep(seconds)
    print(name, "ends", int(asyncio.get_running_loop().time()))
    return name


async def main():
    tasks = []
    async with asyncio.TaskGroup() as group:
        kept = group
        tasks += [group.create_task(job("a", 2)), group.create_task(job("b", 1), name="bee")]
        print("body ends")
    print(",".join(task.result() for task in tasks), tasks[1].get_name())
    late = job("late", 1)
    try:
        kept.create_task(late)
    except RuntimeError as error:
        print(type(error).__name__, error)
    async with asyncio.TaskGroup() as group:

        async def inside():
            await asyncio.sleep(1)
            group.create_task(job("from inside", 1))
            print("created from inside")

        group.create_task(inside())
    async with asyncio.TaskGroup():
        pass
    print("empty", int(asyncio.get_running_loop().time()))


asyncio.run(main())
