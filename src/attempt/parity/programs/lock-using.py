import asyncio


lock = asyncio.Lock()


async def worker(name, how):
    async with lock:
        print(name, "in", str(lock.locked()).lower())
        await asyncio.sleep(1)
        if how == "throws":
            raise RuntimeError(f"{name} throws")
        if how == "returns":
            return name
        print(name, "out")
        return f"{name} ends"


async def main():
    results = await asyncio.gather(
        worker("a", "throws"),
        worker("b", "returns"),
        worker("c", ""),
        asyncio.wait_for(worker("d", ""), 3.5),
        return_exceptions=True,
    )
    print(
        ",".join(str(result) or type(result).__name__ for result in results),
        str(lock.locked()).lower(),
    )
    async with lock:
        print("inline", str(lock.locked()).lower())
    print(str(lock.locked()).lower())


asyncio.run(main())
