import asyncio


async def leaf(name):
    print("leaf", name)
    return name


async def deep(n):
    return await leaf("bottom") if n == 0 else await deep(n - 1)


async def other():
    print("other runs")


async def main():
    asyncio.create_task(other())
    print(await deep(50))
    print("no turn yet")
    done = asyncio.create_task(leaf("task"))
    await done
    print("first await of a task gives way")
    asyncio.create_task(other())
    await done
    print("second does not")
    await asyncio.sleep(0)
    settled = asyncio.get_running_loop().create_future()
    settled.set_result("settled")
    asyncio.create_task(other())
    print(await settled, await leaf("inline"))
    await asyncio.sleep(0)


asyncio.run(main())
