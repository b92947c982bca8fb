import asyncio


async def value(x):
    return x


async def other():
    print("other")


async def main():
    tasks = [asyncio.create_task(value(1)), asyncio.create_task(value(2))]
    await asyncio.sleep(0)
    asyncio.create_task(other())
    outer = asyncio.gather(*tasks)
    print(str(outer.done()).lower())
    print(",".join(map(str, await outer)))
    print("no turn")
    await asyncio.sleep(0)
    twice = asyncio.create_task(value(3))
    print(",".join(map(str, await asyncio.gather(twice, twice, *tasks, twice))))

    async def fail():
        raise RuntimeError("failed before")

    failed = asyncio.create_task(fail())
    await asyncio.sleep(0)
    gathered = asyncio.gather(failed, tasks[0])
    print(str(gathered.done()).lower())
    try:
        await gathered
    except RuntimeError as error:
        print(error)
    nested = await asyncio.gather(asyncio.gather(value(5), value(6)), asyncio.gather(value(7)))
    print(" ".join("+".join(map(str, inner)) for inner in nested))


asyncio.run(main())
